import type { Lang } from "../../kernel/languages.ts";

/** Words of lists sorted by distance. */
type NearWords = {
  label: string;
  hint: string;
  go: string;
  within(km: string): string;
  /** The list's order, told. */
  sorted(place: string, km: string): string;
  /** Where a commune itself has nothing located: what was measured from instead. */
  instead(place: string): string;
  which(typed: string): string;
  former: string;
  unknown(typed: string): string;
  unlocated(place: string): string;
  abroad: string;
  swapped: string;
  none(km: string): string;
  km(km: string): string;
  about(km: string): string;
};

export const nearWords: Record<Lang, NearWords> = {
  vi: {
    label: "Gần…",
    hint: "Tên điểm đến, xã, huyện hay tỉnh cũ, hoặc tọa độ: 21.37, 105.32",
    go: "Xếp theo khoảng cách",
    within: (km) => `trong ${km} km`,
    sorted: (place, km) => `Gần ${place} nhất trước, trong vòng ${km} km đường chim bay.`,
    instead: (place) => `Ở đó chưa có mục nào có vị trí, nên khoảng cách tính từ khoảng giữa ${place}.`,
    which: (typed) => `Có nhiều nơi tên “${typed}”. Bạn muốn nói nơi nào?`,
    former: "cũ",
    unknown: (typed) => `Không tìm thấy nơi nào tên “${typed}”. Hãy thử tên xã, huyện cũ, một điểm đến, hoặc tọa độ.`,
    unlocated: (place) => `Chưa biết vị trí nào ở ${place} hay gần đó. Hãy thử tên một nơi bên cạnh, hoặc tọa độ.`,
    abroad: "Tọa độ này ở ngoài Việt Nam. Viết vĩ độ trước, kinh độ sau: 21.37, 105.32.",
    swapped: "Vĩ độ và kinh độ bị đổi chỗ. Viết vĩ độ trước: 21.37, 105.32.",
    none: (km) => `Không có mục nào trong vòng ${km} km.`,
    km: (km) => `cách ${km} km`,
    about: (km) => `cách khoảng ${km} km`,
  },
  en: {
    label: "Near…",
    hint: "A place, a commune, a former district or province, or coordinates: 21.37, 105.32",
    go: "Sort by distance",
    within: (km) => `within ${km} km`,
    sorted: (place, km) => `Nearest to ${place} first, within ${km} km as the crow flies.`,
    instead: (place) => `Nothing there has a known position, so distances are measured from the middle of ${place}.`,
    which: (typed) => `Several places are called “${typed}”. Which one do you mean?`,
    former: "former",
    unknown: (typed) => `No place called “${typed}” was found. Try a commune, a former district, a place to visit, or coordinates.`,
    unlocated: (place) => `No position in or near ${place} is known yet. Try a place beside it, or coordinates.`,
    abroad: "These coordinates lie outside Vietnam. Write latitude first: 21.37, 105.32.",
    swapped: "Latitude and longitude are swapped. Write latitude first: 21.37, 105.32.",
    none: (km) => `Nothing within ${km} km.`,
    km: (km) => `${km} km away`,
    about: (km) => `about ${km} km away`,
  },
  zh: {
    label: "附近…",
    hint: "景点、乡坊、旧县或旧省名称，或坐标：21.37, 105.32",
    go: "按距离排序",
    within: (km) => `${km}公里内`,
    sorted: (place, km) => `按与${place}的直线距离由近到远，${km}公里以内。`,
    instead: (place) => `该地尚无已知位置的条目，距离从${place}中部算起。`,
    which: (typed) => `有多个地方名为“${typed}”，您指的是哪一个？`,
    former: "旧",
    unknown: (typed) => `未找到名为“${typed}”的地方。请试试乡坊、旧县、景点名称或坐标。`,
    unlocated: (place) => `${place}及其附近尚无已知位置。请试试邻近地名或坐标。`,
    abroad: "该坐标在越南境外。请先写纬度：21.37, 105.32。",
    swapped: "纬度与经度写反了。请先写纬度：21.37, 105.32。",
    none: (km) => `${km}公里内没有条目。`,
    km: (km) => `距${km}公里`,
    about: (km) => `距约${km}公里`,
  },
  ja: {
    label: "近くを探す",
    hint: "場所、社・坊、旧県・旧省の名前、または座標：21.37, 105.32",
    go: "近い順に並べる",
    within: (km) => `${km} km以内`,
    sorted: (place, km) => `${place}から直線距離で近い順、${km} km以内。`,
    instead: (place) => `そこには位置の分かる項目がないため、${place}の中ほどからの距離です。`,
    which: (typed) => `「${typed}」という場所は複数あります。どれでしょうか。`,
    former: "旧",
    unknown: (typed) => `「${typed}」という場所は見つかりません。社・坊、旧県、観光地の名前、または座標をお試しください。`,
    unlocated: (place) => `${place}とその周辺には位置の分かる項目がまだありません。隣の地名または座標をお試しください。`,
    abroad: "この座標はベトナム国外です。緯度を先に書いてください：21.37, 105.32。",
    swapped: "緯度と経度が逆です。緯度を先に書いてください：21.37, 105.32。",
    none: (km) => `${km} km以内に項目はありません。`,
    km: (km) => `${km} km先`,
    about: (km) => `約${km} km先`,
  },
  ko: {
    label: "근처 찾기",
    hint: "장소, 면·동, 옛 현·성 이름 또는 좌표: 21.37, 105.32",
    go: "가까운 순으로 정렬",
    within: (km) => `${km}km 이내`,
    sorted: (place, km) => `${place}에서 직선거리로 가까운 순, ${km}km 이내.`,
    instead: (place) => `그곳에는 위치가 알려진 항목이 없어 ${place} 가운데에서 잰 거리입니다.`,
    which: (typed) => `‘${typed}’(이)라는 곳이 여럿입니다. 어느 곳인가요?`,
    former: "옛",
    unknown: (typed) => `‘${typed}’(이)라는 곳을 찾지 못했습니다. 면·동, 옛 현, 명소 이름이나 좌표를 입력해 보세요.`,
    unlocated: (place) => `${place} 및 주변에는 아직 알려진 위치가 없습니다. 이웃한 지명이나 좌표를 입력해 보세요.`,
    abroad: "이 좌표는 베트남 밖입니다. 위도를 먼저 쓰세요: 21.37, 105.32.",
    swapped: "위도와 경도가 바뀌었습니다. 위도를 먼저 쓰세요: 21.37, 105.32.",
    none: (km) => `${km}km 이내에 항목이 없습니다.`,
    km: (km) => `${km}km 거리`,
    about: (km) => `약 ${km}km 거리`,
  },
  fr: {
    label: "Près de…",
    hint: "Un lieu, une commune, un ancien district ou une ancienne province, ou des coordonnées\u202f: 21.37, 105.32",
    go: "Trier par distance",
    within: (km) => `dans un rayon de ${km} km`,
    sorted: (place, km) => `Du plus proche au plus éloigné de ${place}, dans un rayon de ${km} km à vol d’oiseau.`,
    instead: (place) => `Rien n’y a de position connue\u202f: les distances partent du milieu de ${place}.`,
    which: (typed) => `Plusieurs lieux s’appellent «\u202f${typed}\u202f». Lequel cherchez-vous\u202f?`,
    former: "ancien",
    unknown: (typed) =>
      `Aucun lieu nommé «\u202f${typed}\u202f» n’a été trouvé. Essayez une commune, un ancien district, un site ou des coordonnées.`,
    unlocated: (place) => `Aucune position n’est encore connue à ${place} ni aux environs. Essayez un lieu voisin ou des coordonnées.`,
    abroad: "Ces coordonnées sont hors du Viêt Nam. Écrivez d’abord la latitude\u202f: 21.37, 105.32.",
    swapped: "Latitude et longitude sont inversées. Écrivez d’abord la latitude\u202f: 21.37, 105.32.",
    none: (km) => `Rien dans un rayon de ${km} km.`,
    km: (km) => `à ${km} km`,
    about: (km) => `à environ ${km} km`,
  },
};
