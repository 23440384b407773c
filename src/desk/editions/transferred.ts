/** Files that were dropped. */
export function filesOf(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])];
}

/**
 * Pictures that were pasted as such. Word and spreadsheets put a picture of the copied text beside the text itself: words win, so that
 * a pasted paragraph is not turned into an image of itself.
 */
export function picturesPasted(data: DataTransfer | null): File[] {
  const files = filesOf(data);
  if (files.length === 0) return [];
  const html = data?.getData("text/html") ?? "";
  const words =
    html === "" ? (data?.getData("text/plain") ?? "") : (new DOMParser().parseFromString(html, "text/html").body.textContent ?? "");
  return words.trim() === "" ? files : [];
}
