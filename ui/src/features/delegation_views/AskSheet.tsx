import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type {
  OwnViewLine_Serialize as Line,
  DelegationViewsPage_Serialize as Page,
} from "../../bindings";
import { tellDone } from "../../commands";
import { askWhether } from "../../components/at_stake";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { ErrorBanner } from "../../components/ErrorBanner";
import { mayLeave } from "../../components/may_leave";
import { ScalePicker } from "../../components/ScalePicker";
import { submitByKey } from "../../components/submit_by_key";
import { TextField } from "../../components/TextField";
import { viewMessages as words } from "../../messages/delegation_views";
import { useWrite } from "../../queries";
import css from "./Ask.module.css";
import { forgetUnfinished } from "./unfinished";
import { useAnswers } from "./useAnswers";
import { useAskCommands } from "./useAskCommands";

interface AskSheetProps {
  page: Page;
  today: string;
  onClose: () => void;
}

const pickers = "[data-ask-row]";
const rowOf = (area: string) => `[data-ask-row="${CSS.escape(area)}"]`;

/** How they see it, filled in together. The leader's side is not on the screen. */
export function AskSheet({ page, today, onClose }: AskSheetProps) {
  const { person } = page;
  const lines = [...page.lines].sort((a, b) => a.place - b.place);
  const { answers, isDirty, change, undo, redo } = useAnswers(person, page.lines);
  const [shown, setShown] = useState<{ area: string } | null>(null);
  const [day, setDay] = useState<string | null>(today);
  const saving = useWrite("delegationViewSet");
  const form = useRef<HTMLFormElement>(null);
  const filled = lines.filter(({ area }) => (answers[area]?.level ?? null) !== null);

  useEffect(() => {
    focusRow(form.current?.querySelector<HTMLElement>(pickers));
  }, []);

  useEffect(() => {
    if (shown) focusRow(form.current?.querySelector<HTMLElement>(rowOf(shown.area)));
  }, [shown]);
  const showing = (area: string | null) => {
    if (area === null) return null;
    setShown({ area });
    return lines.find((line) => line.area === area)?.name ?? null;
  };
  useAskCommands({ undo: () => showing(undo()), redo: () => showing(redo()) });

  const close = () => {
    forgetUnfinished(person);
    onClose();
  };
  const cancel = async () => {
    if ((await mayLeave()) && (!isDirty || (await askWhether(words.dropping)))) close();
  };
  const save = async () => {
    const entries = filled.map(({ area }) => ({
      area,
      level: answers[area]?.level ?? null,
      note: answers[area]?.note ?? "",
    }));
    const kept = await saving.run(person.id, entries, day);
    if (kept === undefined) return;
    close();
    tellDone(words.kept(person.name, kept));
  };

  return (
    <form
      ref={form}
      className={css.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDownCapture={submitByKey}
      noValidate
    >
      <div className={css.top}>
        <h2>{words.askTitle(person.name)}</h2>
        <p className={css.about}>{words.askHelp(person.name)}</p>
        <p className={css.quiet}>
          {page.asked_on && `${words.prefilled(page.asked_on)} `}
          {words.askKeys}
        </p>
      </div>
      <ul className={css.steps}>
        {page.steps.map(({ number, word, meaning }) => (
          <li key={number}>
            <strong>{words.numbered(number, word)}</strong> {meaning}
          </li>
        ))}
      </ul>
      {byCategory(lines).map(([category, ofCategory]) => (
        <fieldset key={category} className={css.category}>
          <legend>{category}</legend>
          {ofCategory.map((line) => (
            <div
              key={line.area}
              data-ask-row={line.area}
              className={css.row}
              onKeyDownCapture={moveByKey}
            >
              <div className={css.words}>
                <span className={css.name}>{line.name}</span>
                {line.description && <span className={css.quiet}>{line.description}</span>}
              </div>
              <ScalePicker
                label={words.choice(line.name)}
                steps={page.steps}
                value={answers[line.area]?.level ?? null}
                onChange={(level) => change(line.area, { level })}
              />
              <TextField
                label={words.words(line.name)}
                hideLabel
                placeholder={words.wordsPlaceholder}
                value={answers[line.area]?.note ?? ""}
                onChange={(note) => change(line.area, { note })}
                isDisabled={(answers[line.area]?.level ?? null) === null}
              />
            </div>
          ))}
        </fieldset>
      ))}
      <div className={css.foot}>
        {saving.error && <ErrorBanner error={saving.error} />}
        <div className={css.footLine}>
          <span className={css.quiet}>{words.filled(filled.length, lines.length)}</span>
          <div className={css.day}>
            <DateField label={words.on} value={day} onChange={setDay} />
          </div>
          <Button onPress={() => void cancel()}>{words.cancel}</Button>
          <Button
            type="submit"
            variant="primary"
            isPending={saving.isRunning}
            isDisabled={filled.length === 0}
          >
            {words.done}
          </Button>
        </div>
      </div>
    </form>
  );
}

function byCategory(lines: readonly Line[]): [string, Line[]][] {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    found.set(line.category, [...(found.get(line.category) ?? []), line]);
  }
  return [...found];
}

/** Up and down lead to the same field of the decision before or after. */
function moveByKey(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const row = event.currentTarget;
  const rows = [...(row.closest("form")?.querySelectorAll<HTMLElement>(pickers) ?? [])];
  const next = rows[rows.indexOf(row) + (event.key === "ArrowDown" ? 1 : -1)];
  event.preventDefault();
  event.stopPropagation();
  if (next) focusRow(next);
}

function focusRow(row: HTMLElement | null | undefined) {
  const radios = [...(row?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [])];
  (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
}
