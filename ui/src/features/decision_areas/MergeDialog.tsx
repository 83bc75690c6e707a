import { X } from "lucide-react";
import { useRef, useState } from "react";
import type {
  AreaLine_Serialize as AreaLine,
  DecisionArea_Serialize as DecisionArea,
  DecisionAreaCode,
  MergePreview,
  ScaleStep,
} from "../../bindings";
import { tellDone } from "../../commands";
import { ComboBox } from "../../components/ComboBox";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { IconButton } from "../../components/IconButton";
import { RadioGroup } from "../../components/RadioGroup";
import { stepOf } from "../../components/scale_step";
import { TextField } from "../../components/TextField";
import { decisionAreaMessages } from "../../messages/decision_areas";
import { useRead, useWrite } from "../../queries";
import css from "./Dialogs.module.css";

const words = decisionAreaMessages.merging;
const aNewOne = "";

interface MergeDialogProps {
  line: AreaLine;
  areas: readonly DecisionArea[];
  today: string;
  onClose: () => void;
}

/** Several areas become one; who held them differently stands below before it is done. */
export function MergeDialog({ line, areas, today, onClose }: MergeDialogProps) {
  const merge = useWrite("areaMerge");
  const [from, setFrom] = useState<DecisionAreaCode[]>([line.area.code]);
  const [into, setInto] = useState<string>(aNewOne);
  const [name, setName] = useState("");
  const [on, setOn] = useState<string | null>(today);
  const nameField = useRef<HTMLInputElement>(null);
  const preview = useRead("areaMergePreview", [from, into === aNewOne ? null : into, on], {
    keepPrevious: true,
  });
  const steps = useRead("delegationScale", []).data?.steps ?? [];
  const chosen = from.flatMap((code) => areas.filter((area) => area.code === code));
  const isNew = into === aNewOne;
  const submit = async () => {
    const { area } = line;
    const made = await merge.run({
      from,
      into: isNew
        ? {
            kind: "new",
            draft: {
              name,
              category: area.category,
              // All of them say what it covers.
              description: "",
              reversible: area.reversible,
              held: area.held,
              limits: area.limits,
            },
          }
        : { kind: "one", area: into },
      on,
    });
    if (made === undefined) return;
    tellDone(words.done(isNew ? name.trim() : (chosen.find((a) => a.code === into)?.name ?? "")));
    onClose();
  };
  const errorOf = (field: string) =>
    merge.error?.field === field ? merge.error.message : undefined;
  return (
    <FormDialog
      title={words.title}
      submitLabel={words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={merge.isRunning}
      error={merge.error}
      fields={["on", ...(isNew ? ["name"] : [])]}
      isIncomplete={from.length < 2 || (isNew && name.trim() === "")}
      size="l"
    >
      <p>{words.intro}</p>
      <ul className={css.chosen} aria-label={words.areas}>
        {chosen.map((area) => (
          <li key={area.code} className={css.chip}>
            {area.name}
            {from.length > 1 && (
              <IconButton
                label={words.takeAway(area.name)}
                icon={<X aria-hidden="true" />}
                onPress={() => {
                  setFrom(from.filter((code) => code !== area.code));
                  if (into === area.code) setInto(aNewOne);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <ComboBox
        key={from.length}
        label={words.addArea}
        choices={areas
          .filter(({ code }) => !from.includes(code))
          .map(({ code, name: label, category }) => ({ id: code, label, description: category }))}
        value={null}
        onChange={(code) => {
          if (!code) return;
          setFrom([...from, code]);
          // The list has done its work; what comes next is the name.
          requestAnimationFrame(() => nameField.current?.focus());
        }}
        autoFocus={from.length === 1}
      />
      <RadioGroup
        label={words.into}
        choices={[
          { id: aNewOne, label: words.newOne },
          ...chosen.map((area) => ({ id: area.code as string, label: words.oneOf(area.name) })),
        ]}
        value={into}
        onChange={setInto}
      />
      {isNew && (
        <TextField
          label={words.name}
          value={name}
          onChange={setName}
          error={errorOf("name")}
          inputRef={nameField}
        />
      )}
      <DateField label={words.on} value={on} onChange={setOn} error={errorOf("on")} />
      {from.length < 2 ? (
        <p className={css.help}>{words.tooFew}</p>
      ) : (
        preview.data && <Concerned preview={preview.data} areas={chosen} steps={steps} />
      )}
    </FormDialog>
  );
}

interface ConcernedProps {
  preview: MergePreview;
  areas: readonly DecisionArea[];
  steps: readonly ScaleStep[];
}

function Concerned({ preview, areas, steps }: ConcernedProps) {
  const told = (level: number | null) => {
    const step = stepOf(steps, level);
    return step ? `${step.number} ${step.word}` : words.nothing;
  };
  const differing = preview.people.filter((one) => one.differs && !one.only_limits);
  const otherLimits = preview.people.filter((one) => one.only_limits);
  const alike = preview.people.length - preview.differing;
  const { go_on, end } = preview.for_a_while;
  const whose = (what: "go_on" | "end") =>
    preview.people
      .filter(({ for_a_while }) => for_a_while[what] > 0)
      .map(({ person }) => person.name);
  return (
    <div className={css.preview} role="status">
      {preview.people.length === 0 && <p>{words.nobody}</p>}
      {alike > 0 && <p>{words.same(alike)}</p>}
      {otherLimits.length > 0 && (
        <p>{words.onlyLimits(otherLimits.map(({ person }) => person.name))}</p>
      )}
      {go_on > 0 && <p>{words.goOn(go_on, whose("go_on"))}</p>}
      {end > 0 && <p>{words.end(end, whose("end"))}</p>}
      {differing.length > 0 && (
        <>
          <p>{words.differ(differing.length)}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard, too */}
          <section className={css.scroll} tabIndex={0} aria-label={words.differ(differing.length)}>
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col">{words.person}</th>
                  {areas.map(({ code, name }) => (
                    <th key={code} scope="col">
                      {name}
                    </th>
                  ))}
                  <th scope="col">{words.after}</th>
                </tr>
              </thead>
              <tbody>
                {differing.map(({ person, before, after }) => (
                  <tr key={person.id}>
                    <th scope="row">{person.name}</th>
                    {areas.map(({ code }, at) => (
                      <td key={code}>{told(before[at] ?? null)}</td>
                    ))}
                    <td>
                      <strong>{told(after)}</strong>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </div>
  );
}
