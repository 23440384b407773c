import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, ROLES, type Role } from "../identity/contract.ts";
import { EVENTS, type EditionEvent, STATES, type State } from "./contract.ts";
import { TRANSITIONS, whyNot } from "./workflow.ts";

const actor = (id: string, ...roles: Role[]): Actor => ({
  kind: "person",
  id,
  name: id,
  unitId: "u",
  grants: roles.map((role) => ({ role, unitId: null, langs: null })),
});
const subject = (state: State, savers: string[] = []) => ({ state, lang: "vi" as const, unitId: "u", savers, submittedBy: null });

/** Who may do what to the source language, in a state that allows it. */
const MAY: Record<EditionEvent, readonly Role[]> = {
  save: ["writer"],
  submit: ["writer"],
  recall: ["writer"],
  restore: ["writer"],
  clear: ["clearance_officer"],
  approve: ["approver"],
  return: ["approver"],
  schedule: ["publisher"],
  unschedule: ["publisher"],
  publish: ["publisher"],
  withdraw: ["publisher"],
  archive: ["publisher"],
};

describe("workflow", () => {
  it.each(EVENTS.flatMap((event) => ROLES.map((role) => [event, role] as const)))("%s by %s", (event, role) => {
    const state = TRANSITIONS[event].from.at(-1) ?? "working";
    expect(whyNot(subject(state), event, actor("a", role), true).length === 0).toBe(MAY[event].includes(role));
  });

  it.each(EVENTS.flatMap((event) => STATES.map((state) => [event, state] as const)))("%s from %s", (event, state) => {
    const ids = whyNot(subject(state), event, actor("a", ...ROLES), true).map((reason) => reason.id);
    expect(ids).toEqual(TRANSITIONS[event].from.includes(state) ? [] : [`state.${event}`]);
  });

  it("lets a clearance officer send back only what waits for clearance", () => {
    expect(whyNot(subject("submitted"), "return", actor("a", "clearance_officer"), true)).toEqual([]);
    expect(whyNot(subject("cleared"), "return", actor("a", "clearance_officer"), true).map((r) => r.id)).toEqual(["role.approve"]);
  });

  it("lets the writers of a kind write it, and nobody else's kind", () => {
    const record = { ...subject("working"), writers: ["data_steward", "writer"] as const };
    for (const event of ["save", "submit"] as const) {
      expect(whyNot(record, event, actor("s", "data_steward"), true)).toEqual([]);
      expect(whyNot(subject("working"), event, actor("s", "data_steward"), true).map((r) => r.id)).toEqual(["role.write"]);
    }
    expect(whyNot({ ...record, state: "submitted" }, "clear", actor("s", "data_steward"), true).map((r) => r.id)).toEqual(["role.clear"]);
  });

  it("asks translators for their language", () => {
    const korean: Actor = { ...actor("t"), grants: [{ role: "translator", unitId: null, langs: ["ko"] }] };
    expect(whyNot({ ...subject("working"), lang: "ko" }, "save", korean, false)).toEqual([]);
    expect(whyNot({ ...subject("working"), lang: "ja" }, "save", korean, false).map((r) => r.id)).toEqual(["role.write"]);
  });

  it("never lets one person write and clear or approve the same words, whatever the order of events", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ event: fc.constantFrom(...EVENTS), who: fc.constantFrom("a", "b", "c") }), { maxLength: 40 }),
        (steps) => {
          let state: State = "working";
          const savers = new Set<string>();
          const signers = new Set<string>();
          for (const { event, who } of steps) {
            if (whyNot(subject(state, [...savers]), event, actor(who, ...ROLES), true).length > 0) continue;
            if (event === "save") savers.add(who);
            if (event === "clear" || event === "approve") signers.add(who);
            const next = TRANSITIONS[event].to;
            if (event === "return" || event === "recall" || event === "restore") {
              state = "working";
              signers.clear();
              if (event === "restore") savers.add(who);
            } else if (next) state = next;
            if (state === "live") expect([...signers].filter((each) => savers.has(each))).toEqual([]);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
