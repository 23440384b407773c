import { IconArrowDown, IconArrowUp, IconIndentDecrease, IconIndentIncrease, IconTrash } from "@tabler/icons-react";
import type { NodeView } from "#modules/plans/contract";
import { useWords } from "../messages/use-messages.tsx";
import { DIRECTIONS, placeFor } from "./arrange.ts";
import type { PlanView } from "./plan.tsx";
import { useArrange } from "./use-arrange.ts";

const ICONS = { up: IconArrowUp, down: IconArrowDown, in: IconIndentIncrease, out: IconIndentDecrease };

/** Buttons that move the open node or take it out; each can be undone. */
export function NodeTools({ view, node }: { view: PlanView; node: NodeView }) {
  const t = useWords();
  const arrange = useArrange(view);
  return (
    <div className="row wrap dk-nodetools" role="group" aria-label={t("plan_tree.arrange")}>
      {DIRECTIONS.map((direction) => {
        const Icon = ICONS[direction];
        const open = placeFor(view.tree, node.key, direction) !== null;
        return (
          <button
            key={direction}
            type="button"
            className="dk-tool"
            aria-disabled={!open || arrange.busy}
            onClick={() => (open && !arrange.busy ? arrange.move(node.key, direction) : undefined)}
          >
            <Icon aria-hidden /> {t(`plan_tree.move.${direction}`)}
          </button>
        );
      })}
      <button
        type="button"
        className="dk-tool"
        aria-disabled={arrange.busy}
        onClick={() => (arrange.busy ? undefined : arrange.remove(node.key))}
      >
        <IconTrash aria-hidden /> {t("plans.node.remove")}
      </button>
    </div>
  );
}
