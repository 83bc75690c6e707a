import { FileText, FileUp } from "lucide-react";
import type { SelfFormTaken_Serialize } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { ErrorBanner } from "../../components/ErrorBanner";
import { selfFormMessages as words } from "../../messages/self_form";
import { useWrite } from "../../queries";
import css from "./Round.module.css";

interface SelfFormProps {
  /** Opens the form to hand out. */
  onForm: () => void;
  onTaken: (taken: SelfFormTaken_Serialize) => void;
}

/** The form for somebody who rates without the program, and the way back in. */
export function SelfForm({ onForm, onTaken }: SelfFormProps) {
  return (
    <div className={css.formBar}>
      <Button size="s" icon={<FileText aria-hidden="true" />} onPress={onForm}>
        {words.open}
      </Button>
      <ReadForm onTaken={onTaken} />
    </div>
  );
}

/** Reads a form in and says what came of it; whose it is, the form itself says. */
export function ReadForm({ onTaken }: Pick<SelfFormProps, "onTaken">) {
  const reading = useWrite("selfFormReadChoose");
  const read = async () => {
    const taken = await reading.run();
    if (!taken) return;
    tellDone(words.taken(taken.person.name, taken.rated, taken.round !== null));
    onTaken(taken);
  };
  return (
    <>
      <Button
        size="s"
        icon={<FileUp aria-hidden="true" />}
        isPending={reading.isRunning}
        onPress={() => void read()}
      >
        {words.read}
      </Button>
      {reading.error && <ErrorBanner error={reading.error} />}
    </>
  );
}

/** Cells of a form that could not be taken: nothing is left out silently. */
export function RefusedCells({ taken }: { taken: SelfFormTaken_Serialize }) {
  if (taken.refused.length === 0) return null;
  return (
    <Callout tone="warn" title={words.refused(taken.person.name, taken.refused.length)}>
      <ul className={css.refused}>
        {taken.refused.map((cell) => (
          <li key={`${cell.place} ${cell.text}`}>{words.refusedCell(cell)}</li>
        ))}
      </ul>
    </Callout>
  );
}
