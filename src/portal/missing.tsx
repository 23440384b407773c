import { missing } from "./entry.ts";

/** Any address that no route knows. */
export function loader(): never {
  missing();
}

export default function Missing() {
  return null;
}
