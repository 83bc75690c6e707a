import { useState } from "react";
import type {
  CompanySupport,
  Direction,
  Keep,
  PersonRef,
  DirectionTalkLine_Serialize as Talk,
} from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { RadioGroup } from "../../components/RadioGroup";
import { SegmentedControl } from "../../components/SegmentedControl";
import { TextArea } from "../../components/TextArea";
import { directionMessages as words } from "../../messages/direction";
import { useRead, useWrite } from "../../queries";
import { directionChoices } from "../plans/direction_choices";
import css from "./Direction.module.css";

const notClear = "not clear";
const notAsked = "not asked";

interface TalkDialogProps {
  person: PersonRef;
  /** The talk to be put right; none for a new one. */
  talk?: Talk | undefined;
  onClose: () => void;
}

const set = <T,>(value: T | null): Keep<T> =>
  value === null ? { do: "clear" } : { do: "set", value };

/** What was said about where somebody wants to go: the direction first, then why, then what speaks against it. */
export function TalkDialog({ person, talk, onClose }: TalkDialogProps) {
  const { data: state } = useRead("workspaceState", []);
  const adding = useWrite("directionTalkAdd");
  const changing = useWrite("directionTalkUpdate");
  const [direction, setDirection] = useState<Direction | null>(talk?.direction ?? null);
  const [support, setSupport] = useState<CompanySupport | null>(talk?.support ?? null);
  const [day, setDay] = useState<string | null>(talk?.on ?? null);
  const [texts, setTexts] = useState({
    motives: talk?.motives ?? "",
    would_miss: talk?.would_miss ?? "",
    ic_alternative: talk?.ic_alternative ?? "",
    note: talk?.note ?? "",
  });
  const error = adding.error ?? changing.error;
  const errorAt = (field: string) => (error?.field === field ? error.message : undefined);
  const isSilent =
    direction === null && support === null && Object.values(texts).every((t) => t.trim() === "");

  const submit = async () => {
    if (talk) {
      const edit = { on: day, direction: set(direction), support: set(support), ...texts };
      if ((await changing.run(talk.id, edit)) === undefined) return;
      tellDone(words.changed);
    } else {
      const draft = { person: person.id, on: day, direction, support, ...texts };
      if ((await adding.run(draft)) === undefined) return;
      tellDone(words.kept(person.name));
    }
    onClose();
  };
  const text = (field: keyof typeof texts, label: string, description: string) => (
    <TextArea
      label={label}
      description={description}
      value={texts[field]}
      onChange={(value) => setTexts((now) => ({ ...now, [field]: value }))}
      error={errorAt(field)}
      rows={2}
    />
  );

  return (
    <FormDialog
      title={talk ? words.editTitle(talk.on) : words.addTitle(person.name)}
      submitLabel={words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={adding.isRunning || changing.isRunning}
      isIncomplete={isSilent}
      error={error}
      fields={["on", ...Object.keys(texts)]}
      size="l"
    >
      <div className={css.dialog}>
        <RadioGroup
          label={words.question}
          choices={[
            ...directionChoices,
            { id: notClear, label: words.unclear, description: words.unclearText },
          ]}
          value={direction ?? notClear}
          onChange={(id) => setDirection(id === notClear ? null : id)}
        />
        <div className={css.answers}>
          {text("motives", words.motives, words.motivesHelp)}
          {text("would_miss", words.wouldMiss, words.wouldMissHelp)}
          {text("ic_alternative", words.alternative, words.alternativeHelp)}
        </div>
      </div>
      <div className={css.support}>
        <p>
          <span className={css.strong}>{words.support}</span>{" "}
          <span className={css.quiet}>{words.supportHelp}</span>
        </p>
        <SegmentedControl
          label={words.support}
          choices={[
            { id: notAsked, label: words.notAsked },
            ...(["yes", "no", "unclear"] as const).map((id) => ({
              id,
              label: words.supports[id],
            })),
          ]}
          value={support ?? notAsked}
          onChange={(id) => setSupport(id === notAsked ? null : (id as CompanySupport))}
        />
      </div>
      {text("note", words.own, words.private)}
      <DateField
        label={words.day}
        value={day ?? state?.today ?? null}
        onChange={setDay}
        error={errorAt("on")}
      />
    </FormDialog>
  );
}
