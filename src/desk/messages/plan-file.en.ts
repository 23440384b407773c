import type { planFileVi } from "./plan-file.vi.ts";

/** Words of files that prove work, and of plans of units made from tasks, in English. */
export const planFileEn: Record<keyof typeof planFileVi, string> = {
  "plan_file.choose": "Choose a file",
  "plan_file.other": "Choose another file",
  "plan_file.hint": "PDF, Word, Excel, OpenDocument, or a JPG or PNG picture; at most {limit} MB. Files stay inside the office.",
  "plan_file.sending": "Uploading {name}…",
  "plan_file.ready": "{name} was received; choose “Save evidence” to keep it.",
  "plan_file.size": "{type}, {size}",
  "reason.plan_file.empty": "The file is empty.",
  "reason.plan_file.large": "The file has {megabytes} MB, more than {limit} MB.",
  "reason.plan_file.type": "Files of this type are not taken ({found}). Use PDF, Word, Excel, OpenDocument, or a JPG or PNG picture.",
  "reason.plan_file.damaged": "The file is damaged or incomplete.",
  "reason.plan_file.too_many": "Too many files were uploaded and not saved as evidence yet. Save those first, or try again tomorrow.",
  "reason.plan_file.failed": "The file could not be uploaded. Check the connection and choose it again.",
  "reason.plan_file.signed_out": "You were signed out. Sign in in another tab, then choose the file again.",
  "reason.evidence.file_unknown": "This file is no longer held; choose it again.",
  "reason.plan.unknown": "There is no such plan.",
  "plans.horizon.all": "All",
  "plans.horizon.none": "There is no plan of this kind.",
  "plan_new.from_tasks": "A plan of {unit} under “{plan}”, beginning with the tasks that the unit leads.",
  "plan_new.carried": "Tasks taken into the unit’s plan",
  "plan_new.carried_hint":
    "Each becomes a task of the unit’s plan with the same last day, topic, channels and expected output; all can be changed in the draft.",
  "plan_new.for_unit": "New plan of the unit",
};
