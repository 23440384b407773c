/** Code and full Vietnamese name of a place. */
export type Place = [code: string, vi: string];
const phuThoDistricts: Place[] = [
  ["viet-tri", "thành phố Việt Trì"],
  ["tx-phu-tho", "thị xã Phú Thọ"],
  ["cam-khe", "huyện Cẩm Khê"],
  ["doan-hung", "huyện Đoan Hùng"],
  ["ha-hoa", "huyện Hạ Hòa"],
  ["lam-thao", "huyện Lâm Thao"],
  ["phu-ninh", "huyện Phù Ninh"],
  ["tam-nong", "huyện Tam Nông"],
  ["tan-son", "huyện Tân Sơn"],
  ["thanh-ba", "huyện Thanh Ba"],
  ["thanh-son", "huyện Thanh Sơn"],
  ["thanh-thuy", "huyện Thanh Thủy"],
  ["yen-lap", "huyện Yên Lập"],
];
const vinhPhucDistricts: Place[] = [
  ["vinh-yen", "thành phố Vĩnh Yên"],
  ["phuc-yen", "thành phố Phúc Yên"],
  ["binh-xuyen", "huyện Bình Xuyên"],
  ["lap-thach", "huyện Lập Thạch"],
  ["song-lo", "huyện Sông Lô"],
  ["tam-duong", "huyện Tam Dương"],
  ["tam-dao", "huyện Tam Đảo"],
  ["vinh-tuong", "huyện Vĩnh Tường"],
  ["yen-lac", "huyện Yên Lạc"],
];
const hoaBinhDistricts: Place[] = [
  ["tp-hoa-binh", "thành phố Hòa Bình"],
  ["cao-phong", "huyện Cao Phong"],
  ["da-bac", "huyện Đà Bắc"],
  ["kim-boi", "huyện Kim Bôi"],
  ["lac-son", "huyện Lạc Sơn"],
  ["lac-thuy", "huyện Lạc Thủy"],
  ["luong-son", "huyện Lương Sơn"],
  ["mai-chau", "huyện Mai Châu"],
  ["tan-lac", "huyện Tân Lạc"],
  ["yen-thuy", "huyện Yên Thủy"],
];

/** The 32 district units that ended with the merger, by the committee above them. */
export const districtPlaces: { parent: string; places: Place[] }[] = [
  { parent: "ubnd-tinh", places: phuThoDistricts },
  { parent: "ubnd-vinh-phuc", places: vinhPhucDistricts },
  { parent: "ubnd-hoa-binh", places: hoaBinhDistricts },
];

/** Communes of before the merger that sources still name; all three are now in Vân Phú ward. */
export const formerCommunePlaces: Place[] = [
  ["cu-hung-lo", "xã Hùng Lô"],
  ["cu-kim-duc", "xã Kim Đức"],
  ["cu-phuong-lau", "xã Phượng Lâu"],
];

/** New communes and wards that the demonstration content names, with the district whose area they come from. */
export const communePlaces: [code: string, vi: string, district: string][] = [
  ["hy-cuong", "xã Hy Cương", "viet-tri"],
  ["van-phu", "phường Vân Phú", "viet-tri"],
  ["viet-tri", "phường Việt Trì", "viet-tri"],
  ["nong-trang", "phường Nông Trang", "viet-tri"],
  ["phu-tho", "phường Phú Thọ", "tx-phu-tho"],
  ["long-coc", "xã Long Cốc", "tan-son"],
  ["xuan-dai", "xã Xuân Đài", "tan-son"],
  ["thu-cuc", "xã Thu Cúc", "tan-son"],
  ["ha-hoa", "xã Hạ Hòa", "ha-hoa"],
  ["hien-luong", "xã Hiền Lương", "ha-hoa"],
  ["bang-luan", "xã Bằng Luân", "doan-hung"],
  ["chi-dam", "xã Chí Đám", "doan-hung"],
  ["dao-xa", "xã Đào Xá", "thanh-thuy"],
  ["tu-vu", "xã Tu Vũ", "thanh-thuy"],
  ["thanh-thuy", "xã Thanh Thủy", "thanh-thuy"],
  ["son-luong", "xã Sơn Lương", "yen-lap"],
  ["binh-nguyen", "xã Bình Nguyên", "binh-xuyen"],
  ["tam-son", "xã Tam Sơn", "song-lo"],
  ["dai-dinh", "xã Đại Đình", "tam-dao"],
  ["tam-dao", "xã Tam Đảo", "tam-dao"],
  ["tho-tang", "xã Thổ Tang", "vinh-tuong"],
  ["vinh-phuc", "phường Vĩnh Phúc", "vinh-yen"],
  ["hoa-binh", "phường Hòa Bình", "tp-hoa-binh"],
  ["thung-nai", "xã Thung Nai", "cao-phong"],
  ["cao-phong", "xã Cao Phong", "cao-phong"],
  ["mai-ha", "xã Mai Hạ", "mai-chau"],
  ["luong-son", "xã Lương Sơn", "luong-son"],
];
