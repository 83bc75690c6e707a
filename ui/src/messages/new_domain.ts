import type { NewDomain } from "../bindings";
import { formatDay } from "./format";
import { peopleMessages } from "./people";

/** Where somebody moved and when, to follow their name. */
export function movedTo({ on, area, stage }: NewDomain): string {
  const product = stage && `a ${peopleMessages.stageOf(stage.to).toLowerCase()} product`;
  const to = area ? [area.to, product].filter(Boolean).join(", ") : product;
  return `moved to ${to} on ${formatDay(on)}`;
}
