import { useState } from "react";
import type { Scale } from "../../bindings";
import { tellDone } from "../../commands";
import { FormDialog } from "../../components/FormDialog";
import { RadioGroup } from "../../components/RadioGroup";
import { decisionAreaMessages } from "../../messages/decision_areas";
import { Loaded, useRead, useWrite } from "../../queries";
import css from "./Dialogs.module.css";

const words = decisionAreaMessages.scale;

/** Chooses how levels are read and said, with what becomes of every step before it is done. */
export function ScaleDialog({ onClose }: { onClose: () => void }) {
  const page = useRead("delegationScale", []);
  const set = useWrite("delegationScaleSet");
  const [to, setTo] = useState<Scale | null>(null);
  const other = page.data?.others.find(({ scale }) => scale === to);
  const submit = async () => {
    if (!other || (await set.run(other.scale)) === undefined) return;
    tellDone(words.done(other.name));
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      submitLabel={words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={set.isRunning}
      error={set.error}
      isIncomplete={!other}
      size="l"
    >
      <p>{words.intro}</p>
      <Loaded of={page}>
        {({ scale, name, steps, others }) => (
          <>
            <RadioGroup
              label={words.choose}
              choices={[
                {
                  id: scale,
                  label: words.current(name),
                  description: steps.map(({ word }) => word).join(" · "),
                },
                ...others.map((one) => ({
                  id: one.scale,
                  label: one.name,
                  description: `${one.source}: ${one.steps.map(({ word }) => word).join(" · ")}`,
                })),
              ]}
              value={to ?? scale}
              onChange={setTo}
              autoFocus
            />
            {other && (
              <table className={css.table}>
                <thead>
                  <tr>
                    <th scope="col">{words.from(name)}</th>
                    <th scope="col">{words.to}</th>
                    <th scope="col" className={css.number}>
                      {words.cells}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {other.changes.map((change) => (
                    <tr key={`${change.from} ${change.to}`}>
                      <th scope="row">{change.from}</th>
                      <td>
                        {change.to}
                        {change.remark && (
                          <span className={`${css.reason} ${css.remark}`}>{change.remark}</span>
                        )}
                      </td>
                      <td className={css.number}>{change.cells}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </>
        )}
      </Loaded>
    </FormDialog>
  );
}
