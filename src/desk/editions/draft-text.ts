import type { Draft } from "./save.ts";

/** The words of a draft as plain text, a line per paragraph, for the clipboard. */
export function draftText({ title, summary, body }: Draft["content"]): string {
  return [title, summary, ...lines(body)].filter((line) => line.trim() !== "").join("\n\n");
}

function lines(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, content, attrs } = node as { type?: unknown; content?: unknown; attrs?: Record<string, unknown> };
  if (type === "figure")
    return [
      ["alt", "caption", "credit"]
        .map((name) => String(attrs?.[name] ?? ""))
        .join(" ")
        .trim(),
    ];
  if (type === "video") return [`${String(attrs?.["title"] ?? "")} ${String(attrs?.["url"] ?? "")}`.trim()];
  if (!Array.isArray(content)) return [];
  return type === "paragraph" || type === "heading" ? [content.map(inline).join("")] : content.flatMap(lines);
}

function inline(node: unknown): string {
  if (typeof node !== "object" || node === null) return "";
  const { type, text, attrs } = node as { type?: unknown; text?: unknown; attrs?: Record<string, unknown> };
  if (type === "hardBreak") return "\n";
  if (type === "fact") return String(attrs?.["shown"] ?? "");
  if (type === "footnote") return ` [${String(attrs?.["text"] ?? "")}]`;
  return typeof text === "string" ? text : "";
}
