import { type Found, fold } from "../find.ts";
import type { Line } from "../model.ts";
import { type Add, checkFace } from "../report.ts";

const RANK = /^(GS|PGS|TS|ThS|BS|KS|CN|Dr|Ông|Bà)(?![\p{L}\d])[.\s]/iu;

/** Addressees, signature and recipients (II.7 and II.9), and the head of annexes (III.1). */
export function checkEnd(add: Add, found: Found): void {
  checkAddressees(add, found);
  checkSignature(add, found);
  checkRecipients(add, found);
  checkAnnex(add, found.annex);
}

function checkSignature(add: Add, { authority, name }: Found): void {
  const clause = "II.7";
  if (authority.length === 0) return add({ id: "signature.missing", found: "none", required: "signer_title", clause });
  checkFace(add, "signature", authority, { size: [26, 28], bold: true, italic: false, upper: true }, clause);
  for (const [at, line] of authority.entries()) {
    if (/^(T\/M|K\/T|T\/L|TM|KT|TL|TUQ|Q)(?!\.\s)\b/u.test(line.text))
      add({ id: "signature.prefix", found: line.text.slice(0, 6), required: "TM. / Q. / KT. / TL. / TUQ.", clause, line });
    const next = authority[at + 1];
    if (line.text.startsWith("KT.") && next && !/^PHÓ\s/u.test(next.text))
      add({ id: "signature.deputy", found: next.text, required: "PHÓ …", clause, severity: "warning", line: next });
  }
  const [first] = authority;
  const mixed = first?.text.startsWith("TM.") ? authority.find(({ text }) => /^(TL|TUQ)\./u.test(text)) : undefined;
  if (mixed) add({ id: "signature.mixed", found: mixed.text, required: "KT.", clause, severity: "warning", line: mixed });
  if (!name) return;
  checkFace(add, "name", [name], { size: [26, 28], bold: true, italic: false }, clause);
  if (RANK.test(name.text)) add({ id: "name.rank", found: name.text, required: "plain_name", clause, line: name });
  if (name.text === fold(name.text)) add({ id: "name.case", found: name.text, required: "Nguyễn Văn A", clause, line: name });
}

function checkAddressees(add: Add, { addressees }: Found): void {
  const clause = "II.9";
  const [head, ...listed] = addressees;
  if (!head) return;
  checkFace(add, "addressees", addressees, { size: [26, 28], bold: false, italic: false }, clause);
  if (!head.text.startsWith("Kính gửi:"))
    add({ id: "addressees.form", found: head.text.slice(0, 20), required: "Kính gửi:", clause, line: head });
  for (const line of listed) {
    const last = line === listed.at(-1);
    const mark = last ? "." : ";";
    if (!line.text.endsWith(mark))
      add({
        id: last ? "addressees.last" : "addressees.end",
        found: line.text.slice(-1),
        required: mark,
        clause,
        severity: "warning",
        line,
      });
  }
}

function checkRecipients(add: Add, { recipientsHead: head, recipients }: Found): void {
  const clause = "II.9";
  if (!head) return add({ id: "recipients.missing", found: "none", required: "Nơi nhận:", clause });
  checkFace(add, "recipients_head", [head], { size: [24, 24], bold: true, italic: true }, clause);
  if (!head.text.endsWith(":")) add({ id: "recipients_head.form", found: head.text, required: "Nơi nhận:", clause, line: head });
  checkFace(add, "recipients", recipients, { size: [22, 22], bold: false, italic: false }, clause);
  for (const line of recipients) checkRecipient(add, line, line === recipients.at(-1), clause);
}

function checkRecipient(add: Add, line: Line, last: boolean, clause: string): void {
  const listed = Boolean(line.paragraph.form.numbering && line.paragraph.form.numbering !== "0");
  if (!listed && !/^-\s/u.test(line.text))
    add({ id: "recipients.dash", found: line.text.slice(0, 20), required: "- …", clause, severity: "warning", line });
  if (last && !/^(-\s*)?Lưu\s*:/u.test(line.text))
    add({ id: "recipients.filing", found: line.text, required: "- Lưu: VT, ….", clause, line });
  const mark = last ? "." : ";";
  if (!line.text.endsWith(mark))
    add({ id: last ? "recipients.last" : "recipients.end", found: line.text.slice(-1), required: mark, clause, severity: "warning", line });
}

function checkAnnex(add: Add, annex: Line[]): void {
  const clause = "III.1";
  const labels = annex.filter((line) => /^Phụ lục(\s+\S+)?$/iu.test(line.text));
  checkFace(add, "annex", labels, { size: [28, 28], bold: true, italic: false }, clause);
  for (const line of labels) {
    if (line.paragraph.form.align !== "center")
      add({ id: "annex.align", found: line.paragraph.form.align ?? "left", required: "center", clause, line });
    const number = line.text.split(/\s+/)[2];
    if (number ? !/^[IVXL]+\.?$/u.test(number) : labels.length > 1)
      add({ id: "annex.number", found: line.text, required: "Phụ lục I", clause, line });
  }
}
