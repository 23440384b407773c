/** What an agency is called in a symbol: 'Sở Văn hóa, Thể thao và Du lịch' is SVHTTDL, every People's Committee UBND. */
export function agencyAbbreviation(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/\(.*?\)/g, " ")
    .trim();
  if (/^(Ủy|Uỷ) ban nhân dân(?!\p{L})|^UBND(?!\p{L})/iu.test(plain)) return "UBND";
  const syllables = (plain.match(/[\p{L}\d]+/gu) ?? []).filter((each) => !/^(và|các|của)$/iu.test(each));
  // The Department of Foreign Affairs is SNgV beside SNV, the Department of Home Affairs.
  const initials = syllables.map((each) =>
    /^ngoại$/iu.test(each) ? "Ng" : each.toLocaleUpperCase("vi") === each ? each : each.charAt(0).toLocaleUpperCase("vi"),
  );
  return initials.join("").slice(0, 40);
}
