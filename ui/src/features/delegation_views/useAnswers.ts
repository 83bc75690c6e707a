import { useState } from "react";
import type { OwnViewLine_Serialize as Line, PersonRef } from "../../bindings";
import {
  type Answer,
  type Answers,
  forgetUnfinished,
  keepUnfinished,
  unfinished,
} from "./unfinished";

/** The answers before and after one step; `at` is what it changed. */
interface Step {
  at: string;
  before: Answers;
  after: Answers;
}

const nothingSaid: Answer = { level: null, note: "" };

/** What is filled in and not kept yet, with a way back of its own: the workspace knows nothing of it. */
export function useAnswers(person: PersonRef, lines: readonly Line[]) {
  const [saved] = useState(() => saidBefore(lines));
  const [answers, setAnswers] = useState<Answers>(() => unfinished(person) ?? saved);
  const [past, setPast] = useState<readonly Step[]>([]);
  const [future, setFuture] = useState<readonly Step[]>([]);

  const put = (next: Answers) => {
    setAnswers(next);
    if (isSame(next, saved)) forgetUnfinished(person);
    else keepUnfinished(person, next);
  };
  const change = (area: string, more: Partial<Answer>) => {
    const next = { ...answers, [area]: { ...(answers[area] ?? nothingSaid), ...more } };
    const isWords = more.note !== undefined;
    const at = `${isWords ? "words" : "level"} ${area}`;
    const last = past.at(-1);
    // Words are one step, not one for each letter.
    const goesOn = isWords && last?.at === at;
    const step = { at, before: goesOn ? last.before : answers, after: next };
    const steps = goesOn ? past.slice(0, -1) : past;
    setPast(isSame(step.before, next) ? steps : [...steps, step]);
    setFuture([]);
    put(next);
  };

  return {
    answers,
    /** Something would be lost by dropping the form. */
    isDirty: !isSame(answers, saved),
    change,
    /** The decision whose answer was taken back; null when there is none. */
    undo: (): string | null => {
      const step = past.at(-1);
      if (!step) return null;
      setPast(past.slice(0, -1));
      setFuture([...future, step]);
      put(step.before);
      return areaOf(step);
    },
    redo: (): string | null => {
      const step = future.at(-1);
      if (!step) return null;
      setFuture(future.slice(0, -1));
      setPast([...past, step]);
      put(step.after);
      return areaOf(step);
    },
  };
}

const areaOf = ({ at }: Step) => at.slice(at.indexOf(" ") + 1);

function saidBefore(lines: readonly Line[]): Answers {
  return Object.fromEntries(
    lines.map(({ area, said }) => [area, { level: said?.level ?? null, note: said?.note ?? "" }]),
  );
}

function isSame(one: Answers, other: Answers): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((area) => {
    const a = one[area] ?? nothingSaid;
    const b = other[area] ?? nothingSaid;
    return a.level === b.level && a.note === b.note;
  });
}
