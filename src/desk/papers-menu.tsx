import { Button, Menu } from "@mantine/core";
import { IconFileText, IconFileTypePdf } from "@tabler/icons-react";

export type PaperLink = { href: string; label: string; pdf?: boolean };

/** Documents to save, behind one button. */
export function PapersMenu({ label, papers }: { label: string; papers: readonly PaperLink[] }) {
  if (papers.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button leftSection={<IconFileText aria-hidden />}>{label}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {papers.map(({ href, label: words, pdf }) => (
          <Menu.Item
            key={href}
            component="a"
            href={href}
            leftSection={pdf ? <IconFileTypePdf aria-hidden size={16} /> : <IconFileText aria-hidden size={16} />}
          >
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
