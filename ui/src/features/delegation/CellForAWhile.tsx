import { type FormEvent, useState } from "react";
import type { CellPage_Serialize } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { DateField } from "../../components/DateField";
import { ErrorBanner } from "../../components/ErrorBanner";
import { submitByKey } from "../../components/submit_by_key";
import { useUnfinished } from "../../components/useUnfinished";
import { delegationMessages } from "../../messages/delegation";
import { cellMessages as words } from "../../messages/delegation_cell";
import { useWrite } from "../../queries";
import css from "./CellPanel.module.css";
import { type Way, whilePlace } from "./cell_places";
import { stepWords } from "./cell_steps";
import { nextTo, WhileFields } from "./WhileFields";

interface CellForAWhileProps {
  page: CellPage_Serialize;
  onChanged: () => void;
  /** It has just been changed here, and the button that did so is gone with the focus. */
  takesFocus: boolean;
  /** Whether something is being typed that is not begun yet. */
  onBeginning: (isBeginning: boolean) => void;
}

/** What holds for a while, with its end and the way back; or the way to begin it. What is to come stands below. */
export function CellForAWhile(props: CellForAWhileProps) {
  const { page, onChanged } = props;
  return (
    <>
      <HoldsNow {...props} />
      {page.planned.map((level) => (
        <Planned
          key={level.id}
          level={level}
          step={stepWords(page.steps, level.level) ?? ""}
          onChanged={onChanged}
        />
      ))}
      {page.agreed_later.map(({ since, level, reason }) => (
        <Callout key={since} tone="neutral" title={words.agreedLater}>
          {words.agreedFrom(stepWords(page.steps, level) ?? "", since)} {reason}
        </Callout>
      ))}
    </>
  );
}

interface PlannedProps {
  level: CellPage_Serialize["planned"][number];
  /** In number and word. */
  step: string;
  onChanged: () => void;
}

/** What begins to hold for a while on a later day, with the way to take it back. */
function Planned({ level, step, onChanged }: PlannedProps) {
  const giving = useWrite("delegationGiveBack");
  const takeBack = async () => {
    onChanged();
    if ((await giving.run(level.id, null)) !== undefined) tellDone(words.notBegun);
  };
  return (
    <Callout tone="neutral" title={words.planned}>
      <div className={css.form}>
        <p>
          {words.holdsFrom(step, level.since, level.until)} {level.reason}
        </p>
        <div className={css.row}>
          <Button size="s" onPress={() => void takeBack()} isPending={giving.isRunning}>
            {words.takeBack}
          </Button>
        </div>
        {giving.error && <ErrorBanner error={giving.error} />}
      </div>
    </Callout>
  );
}

function HoldsNow({ page, onChanged, takesFocus, onBeginning }: CellForAWhileProps) {
  const { cell, steps } = page;
  const [way, setFormOf] = useState<Way | null>(null);
  const setWay = (next: Way | null) => {
    setFormOf(next);
    onBeginning(next !== null);
  };
  const giving = useWrite("delegationGiveBack");
  const ending = useWrite("delegationWhileUntil");
  const { temporary } = cell;
  const [until, setUntil] = useState<string | null>(temporary?.until ?? null);
  const error = giving.error ?? ending.error;

  if (!temporary) {
    if (cell.agreed === null) return null;
    if (way !== null) {
      return <BeginForm page={page} way={way} onChanged={onChanged} onClose={() => setWay(null)} />;
    }
    const least = steps[0]?.reads.includes(cell.agreed);
    const most = steps.at(-1)?.reads.includes(cell.agreed);
    return (
      <div className={css.row}>
        {!least && (
          <Button size="s" onPress={() => setWay(-1)} autoFocus={takesFocus}>
            {words.pullBack}
          </Button>
        )}
        {!most && (
          <Button size="s" onPress={() => setWay(1)} autoFocus={takesFocus && least === true}>
            {words.handOver}
          </Button>
        )}
      </div>
    );
  }

  const giveBack = async () => {
    onChanged();
    if ((await giving.run(temporary.id, null)) !== undefined) tellDone(words.given);
  };
  const setEnd = async () => {
    if (until === null) return;
    onChanged();
    if ((await ending.run(temporary.id, until)) !== undefined) tellDone(words.ended);
  };
  return (
    <Callout tone="warn" title={words.forAWhile}>
      <div className={css.form}>
        <p>
          {words.holdsUntil(stepWords(steps, cell.level) ?? "", temporary.until, page.afterwards)}{" "}
          {temporary.reason}
        </p>
        <div className={css.withButton}>
          <DateField
            label={words.newEnd}
            value={until}
            onChange={setUntil}
            error={error?.field === "until" ? error.message : undefined}
          />
          <Button
            size="s"
            onPress={() => void setEnd()}
            isPending={ending.isRunning}
            isDisabled={until === null || until === temporary.until}
          >
            {words.setEnd}
          </Button>
        </div>
        <div className={css.row}>
          <Button
            size="s"
            onPress={() => void giveBack()}
            isPending={giving.isRunning}
            autoFocus={takesFocus}
          >
            {words.giveBack}
          </Button>
        </div>
        {error && error.field !== "until" && <ErrorBanner error={error} />}
      </div>
    </Callout>
  );
}

interface BeginFormProps extends Omit<CellForAWhileProps, "takesFocus" | "onBeginning"> {
  way: Way;
  onClose: () => void;
}

function BeginForm({ page, way, onChanged, onClose }: BeginFormProps) {
  const { cell, steps, offers, person, area } = page;
  const changing = useWrite("delegationForAWhile");
  const title = delegationMessages.here(person.name, area.name);
  const place = whilePlace({ person: person.id, area: area.code }, way);
  const { value, edit, forget } = useUnfinished(place, title, {
    level: nextTo(steps, cell.agreed, way),
    until: offers.until as string | null,
    reason: "",
  });
  const { error } = changing;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { level, until, reason } = value;
    if (level === null || until === null) return;
    onChanged();
    const done = await changing.run([{ person: person.id, area: area.code, level, until, reason }]);
    if (done === undefined) return;
    forget();
    tellDone(words.began);
    onClose();
  };
  const fields = ["level", "until", "reason"];
  return (
    <form
      className={css.boxed}
      onSubmit={(event) => void submit(event)}
      onKeyDownCapture={submitByKey}
      noValidate
    >
      <WhileFields
        form={value}
        onChange={edit}
        steps={steps}
        errorOf={(field) => (error?.field === field ? error.message : undefined)}
      />
      {error && !fields.includes(error.field ?? "") && <ErrorBanner error={error} />}
      <div className={css.buttons}>
        <Button
          size="s"
          onPress={() => {
            forget();
            onClose();
          }}
        >
          {words.cancel}
        </Button>
        <Button size="s" variant="primary" type="submit" isPending={changing.isRunning}>
          {words.start}
        </Button>
      </div>
    </form>
  );
}
