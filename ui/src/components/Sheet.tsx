import type { ComponentProps } from "react";
import { Dialog } from "./Dialog";

/** A dialog at the right edge, for details of what stays in view beside it. */
export function Sheet(props: Omit<ComponentProps<typeof Dialog>, "shape" | "isQuestion">) {
  return <Dialog {...props} shape="sheet" />;
}
