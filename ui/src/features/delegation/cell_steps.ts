import type { ScaleStep } from "../../bindings";
import { stepOf } from "../../components/scale_step";
import { delegationMessages as words } from "../../messages/delegation";

/** The step a level is read as, in number and word; null where there is no level. */
export function stepWords(steps: readonly ScaleStep[], level: number | null): string | null {
  const step = stepOf(steps, level);
  return step ? words.step(step.number, step.word) : null;
}

/** What is kept when the step with this number is chosen. */
export function levelOf(steps: readonly ScaleStep[], number: number): number | undefined {
  return steps.find((step) => step.number === number)?.value;
}

/** The choices of a field for a level, by what is kept. */
export function stepChoices(steps: readonly ScaleStep[]) {
  return steps.map(({ number, word, value, meaning }) => ({
    id: String(value),
    label: words.step(number, word),
    description: meaning,
  }));
}

/** The id under which a level stands in `stepChoices`. */
export function choiceOf(steps: readonly ScaleStep[], level: number | null): string | null {
  const step = stepOf(steps, level);
  return step ? String(step.value) : null;
}
