import { Popover } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { type ReactNode, useState } from "react";

type Props = {
  editor: Editor;
  label: ReactNode;
  on?: boolean;
  /** What is asked; `close` leads back to the words. */
  children: (close: () => void) => ReactNode;
};

/** A tool that asks something first, in a small dialog below its button. Escape closes it; the selection in the words stays. */
export function ToolPopover({ editor, label, on, children }: Props) {
  const [open, setOpen] = useState(false);
  function close() {
    setOpen(false);
    editor.commands.focus();
  }
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      onClose={() => setOpen(false)}
      position="bottom-start"
      width={340}
      trapFocus
      withinPortal={false}
      transitionProps={{ duration: 0 }}
      closeOnEscape={false}
    >
      <Popover.Target>
        <button
          type="button"
          className="dk-tool"
          aria-pressed={on}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpen((now) => !now)}
        >
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown
        onKeyDown={(event) => {
          // Keys typed here are no commands of the page around.
          event.stopPropagation();
          if (event.key === "Escape") close();
        }}
      >
        {open ? children(close) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
