import { type FormEvent, useId, useState } from "react";
import type { CellPage_Serialize, DecisionAreaCode, PersonId } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { ErrorBanner } from "../../components/ErrorBanner";
import { areNumbers } from "../../components/limit_form";
import { Sheet } from "../../components/Sheet";
import { submitByKey } from "../../components/submit_by_key";
import { useUnfinished } from "../../components/useUnfinished";
import { delegationMessages } from "../../messages/delegation";
import { cellMessages as words } from "../../messages/delegation_cell";
import { Loaded, useRead, useWrite } from "../../queries";
import { CellFacts } from "./CellFacts";
import { CellFields } from "./CellFields";
import { CellForAWhile } from "./CellForAWhile";
import { CellLookedAt } from "./CellLookedAt";
import { CellNow } from "./CellNow";
import { CellOutcome } from "./CellOutcome";
import css from "./CellPanel.module.css";
import { CellStory } from "./CellStory";
import { cellDraft, cellForm } from "./cell_form";
import { agreedPlace, forgetCell } from "./cell_places";

interface CellPanelProps {
  person: PersonId;
  area: DecisionAreaCode;
  title: string;
  /** Null is today. */
  asOf: string | null;
  /** Something of the cell was written. */
  onChanged: () => void;
  onClose: () => void;
}

const fields = [
  "level",
  "wanted",
  "wanted_by",
  "amount",
  "currency",
  "customers",
  "limit",
  "consult",
  "inform",
  "commitment",
  "review",
  "reason",
  "on",
];

/** Everything about one cell: what holds, what was agreed around it, and how it came here. */
export function CellPanel({ person, area, title, asOf, onChanged, onClose }: CellPanelProps) {
  const page = useRead("delegationCell", [person, area, asOf], { keepPrevious: true });
  const setting = useWrite("delegationSet");
  const form = useId();
  const [isFresh, setFresh] = useState(false);
  // Half of what is to hold for a while would be lost by saving the rest.
  const [begins, setBeginning] = useState(false);
  const isReadOnly = asOf !== null;
  const isForAWhile = page.data?.cell.temporary != null;
  // Undone elsewhere, there may be no form any more.
  const isBeginning = begins && !isForAWhile;
  const forAWhile = (data: CellPage_Serialize) => (
    // Begins anew with what holds, such as another end.
    <CellForAWhile
      key={`${data.cell.temporary?.id} ${data.cell.temporary?.until}`}
      page={data}
      onChanged={() => {
        setFresh(true);
        onChanged();
      }}
      takesFocus={isFresh}
      onBeginning={setBeginning}
    />
  );
  return (
    <Sheet
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            onPress={() => {
              // Given up by the button; Escape may be a slip.
              if (!isReadOnly) forgetCell({ person, area });
              onClose();
            }}
          >
            {isReadOnly ? words.close : words.cancel}
          </Button>
          {!isReadOnly && (
            <Button
              type="submit"
              form={form}
              variant="primary"
              isPending={setting.isRunning}
              isDisabled={isBeginning}
            >
              {words.save}
            </Button>
          )}
        </>
      }
    >
      <Loaded of={page}>
        {(data) => (
          <>
            <CellNow page={data} />
            {!isReadOnly && (isForAWhile || data.cell.overdue) && (
              <div className={css.form}>
                {isForAWhile && forAWhile(data)}
                {data.cell.overdue && <CellLookedAt page={data} onChanged={onChanged} />}
              </div>
            )}
            <AgreedForm
              key={JSON.stringify(cellForm(data))}
              id={form}
              place={agreedPlace({ person, area })}
              page={data}
              isReadOnly={isReadOnly}
              isBlocked={isBeginning}
              takesFocus={!isFresh}
              setting={setting}
              onSave={onChanged}
              onClose={onClose}
            />
            {!isReadOnly && (
              <div className={css.form}>
                {!isForAWhile && forAWhile(data)}
                {!data.cell.overdue && <CellLookedAt page={data} onChanged={onChanged} />}
                <CellOutcome page={data} />
              </div>
            )}
            <CellFacts page={data} />
            <CellStory story={data.story} />
          </>
        )}
      </Loaded>
    </Sheet>
  );
}

interface AgreedFormProps {
  id: string;
  /** Where what is typed is kept until it is sent. */
  place: string;
  page: CellPage_Serialize;
  isReadOnly: boolean;
  isBlocked: boolean;
  takesFocus: boolean;
  setting: ReturnType<typeof useWrite<"delegationSet">>;
  onSave: () => void;
  onClose: () => void;
}

function AgreedForm(props: AgreedFormProps) {
  const { id, place, page, isReadOnly, isBlocked, takesFocus, setting, onSave, onClose } = props;
  const title = delegationMessages.here(page.person.name, page.area.name);
  const { value, edit, isLeft, forget, restart } = useUnfinished(place, title, cellForm(page));
  const [isTried, setTried] = useState(false);
  const { error } = setting;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (value.level === null || !areNumbers(value) || isBlocked || setting.isRunning) return;
    onSave();
    if ((await setting.run([cellDraft(page, value)])) === undefined) return;
    forget();
    tellDone(delegationMessages.done.saved);
    onClose();
  };
  return (
    <form
      id={id}
      className={css.agreed}
      onSubmit={(event) => void save(event)}
      onKeyDownCapture={submitByKey}
      noValidate
    >
      {isLeft && !isReadOnly && (
        <Callout
          actions={
            <Button size="s" onPress={restart}>
              {words.startOver}
            </Button>
          }
        >
          {words.left}
        </Callout>
      )}
      <CellFields
        page={page}
        form={value}
        onChange={edit}
        isReadOnly={isReadOnly}
        isTried={isTried}
        takesFocus={takesFocus && !isReadOnly}
        errorOf={(field) => (error?.field === field ? error.message : undefined)}
      />
      {error && !fields.includes(error.field ?? "") && <ErrorBanner error={error} />}
    </form>
  );
}
