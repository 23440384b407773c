import { data } from "react-router";

/** An address of the desk that leads nowhere. */
export function loader() {
  throw data("missing", { status: 404 });
}

export default function Missing() {
  return null;
}
