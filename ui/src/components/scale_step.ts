import type { ScaleStep } from "../bindings";

/** The step of the workspace's scale that a delegation level is read as; Rust says which levels a step reads. */
export function stepOf(scale: readonly ScaleStep[], level: number | null): ScaleStep | undefined {
  return level === null ? undefined : scale.find(({ reads }) => reads.includes(level));
}
