/** Where the page stands; the page itself is not repeated, its heading follows. */
export function Breadcrumb({ label, trail }: { label: string; trail: { label: string; href: string }[] }) {
  return (
    <nav className="crumb wrap" aria-label={label}>
      <ol>
        {trail.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
