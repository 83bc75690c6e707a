import type { FormEvent } from "react";
import type {
  AreaDraft_Deserialize as AreaDraft,
  DecisionArea_Serialize as DecisionArea,
  Held,
  Reversible,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { ErrorBanner } from "../../components/ErrorBanner";
import { LimitFields } from "../../components/LimitFields";
import { areNumbers, type LimitForm, limitForm, limitsOf } from "../../components/limit_form";
import { Select } from "../../components/Select";
import { Sheet } from "../../components/Sheet";
import { submitByKey } from "../../components/submit_by_key";
import { TextArea } from "../../components/TextArea";
import { TextField } from "../../components/TextField";
import { useUnfinished } from "../../components/useUnfinished";
import { decisionAreaMessages } from "../../messages/decision_areas";
import { useWrite } from "../../queries";
import css from "./Dialogs.module.css";

const words = decisionAreaMessages.panel;
const noLimits = { amount: null, customers: null, words: null };
const newCategory = "\u0000new";
const ownFields = [
  "name",
  "short",
  "category",
  "description",
  "amount",
  "currency",
  "customers",
  "limit",
];

/** An area as it is typed. */
interface AreaForm extends LimitForm {
  name: string;
  short: string;
  /** One of those there are, or that a new one is named. */
  listed: string;
  typedCategory: string;
  description: string;
  reversible: Reversible;
  held: Held;
}

interface AreaPanelProps {
  /** None for a new one. */
  area: DecisionArea | null;
  /** Where a new one is proposed to stand. */
  category: string | null;
  categories: readonly string[];
  onClose: () => void;
}

/** Everything about an area, to be changed or said for the first time. */
export function AreaPanel({ area, category, categories, onClose }: AreaPanelProps) {
  const add = useWrite("areaAdd");
  const change = useWrite("areaChange");
  const place = `area ${area?.code ?? `new in ${category ?? ""}`}`;
  const title = area ? words.editTitle(area.name) : words.newTitle;
  const proposed = area?.category ?? category ?? categories[0] ?? newCategory;
  const { value, edit, isLeft, forget, restart } = useUnfinished<AreaForm>(place, title, {
    name: area?.name ?? "",
    short: area?.short ?? "",
    listed: proposed,
    typedCategory: "",
    description: area?.description ?? "",
    reversible: area?.reversible ?? "sometimes",
    held: area?.held ?? "each",
    ...limitForm(area?.limits ?? noLimits),
  });
  const { name, short, typedCategory, description, reversible, held } = value;
  // A category can have gone since it was typed.
  const listed =
    value.listed === newCategory || categories.includes(value.listed) ? value.listed : proposed;

  const error = add.error ?? change.error;
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined);
  const isAtField = error?.field !== undefined && ownFields.includes(error.field);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!areNumbers(value)) return;
    const draft: AreaDraft = {
      name,
      short,
      category: listed === newCategory ? typedCategory : listed,
      description,
      reversible,
      held,
      limits: limitsOf(value),
    };
    const done = area ? await change.run(area.code, { kind: "edit", draft }) : await add.run(draft);
    if (done === undefined) return;
    forget();
    tellDone(
      area ? decisionAreaMessages.changed(name.trim()) : decisionAreaMessages.added(name.trim()),
    );
    onClose();
  };

  return (
    <Sheet title={title} isOpen onClose={onClose}>
      <form className={css.form} onSubmit={save} onKeyDownCapture={submitByKey} noValidate>
        {isLeft && (
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
        <TextField
          label={words.name}
          value={name}
          onChange={(name) => edit({ name })}
          error={errorOf("name")}
          autoFocus
          isRequired
        />
        <TextField
          label={words.short}
          description={words.shortHelp}
          value={short}
          onChange={(short) => edit({ short })}
          error={errorOf("short")}
        />
        <Select
          label={words.category}
          choices={[
            ...categories.map((one) => ({ id: one, label: one })),
            { id: newCategory, label: words.newCategory },
          ]}
          value={listed}
          onChange={(listed) => edit({ listed })}
          error={listed === newCategory ? undefined : errorOf("category")}
        />
        {listed === newCategory && (
          <TextField
            label={words.newCategoryName}
            value={typedCategory}
            onChange={(typedCategory) => edit({ typedCategory })}
            error={errorOf("category")}
            isRequired
          />
        )}
        <TextArea
          label={words.description}
          description={words.descriptionHelp}
          value={description}
          onChange={(description) => edit({ description })}
          rows={2}
          error={errorOf("description")}
        />
        <Select
          label={words.reversible}
          choices={(["usually", "sometimes", "rarely"] as const).map((id) => ({
            id,
            label: decisionAreaMessages.reversibleLong[id],
          }))}
          value={reversible}
          onChange={(reversible) => edit({ reversible })}
        />
        <Select
          label={words.held}
          choices={(["each", "one"] as const).map((id) => ({
            id,
            label: decisionAreaMessages.heldLong[id],
          }))}
          value={held}
          onChange={(held) => edit({ held })}
        />
        <fieldset className={css.group}>
          <legend>{words.limits}</legend>
          <p className={css.help}>{words.limitsHelp}</p>
          <LimitFields form={value} onChange={edit} errorOf={errorOf} help={words.wordsHelp} />
        </fieldset>
        {error && !isAtField && <ErrorBanner error={error} />}
        <div className={css.buttons}>
          <Button
            onPress={() => {
              forget();
              onClose();
            }}
          >
            {words.cancel}
          </Button>
          <Button
            type="submit"
            variant="primary"
            isPending={add.isRunning || change.isRunning}
            isDisabled={name.trim() === ""}
          >
            {area ? words.save : words.add}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
