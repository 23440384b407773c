import { data } from "react-router";
import { isFault } from "#kernel/errors";

/** Turns a fault of a command or query (forbidden, not found) into the answer with its status; everything else stays a defect. */
export async function answered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isFault(error)) throw data(error.id, { status: error.status });
    throw error;
  }
}
