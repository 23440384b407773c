import { words } from "../field.ts";

/** Labels that several kinds share. */
export const LABELS = {
  area: words("Xã, phường", "Commune", "所在乡坊", "所在地（社・坊）", "소재 면·동", "Commune"),
  point: words("Tọa độ", "Coordinates", "坐标", "座標", "좌표", "Coordonnées"),
  outline: words("Ranh giới", "Outline", "范围", "区域", "구역", "Périmètre"),
  website: words("Trang web", "Website", "网站", "ウェブサイト", "웹사이트", "Site web"),
  extent: words("Diện tích", "Area", "面积", "面積", "면적", "Superficie"),
  elevation: words("Độ cao", "Elevation", "海拔", "標高", "해발고도", "Altitude"),
  related: words("Liên quan", "Related", "相关", "関連", "관련", "Voir aussi"),
  asOf: words("Số liệu tính đến", "Figures as of", "数据截至", "データの時点", "자료 기준일", "Données au"),
  contact: words("Cơ quan liên hệ", "Contact", "联系单位", "問い合わせ先", "문의처", "Contact"),
};
