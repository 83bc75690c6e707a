import { FileText, FileUp } from "lucide-react";
import type { ReactNode } from "react";
import type { PersonId, SelfFormTaken_Serialize } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { ErrorBanner } from "../../components/ErrorBanner";
import { selfFormMessages as words } from "../../messages/self_form";
import { useWrite } from "../../queries";
import css from "./Round.module.css";

interface ReadFormProps {
  person: PersonId;
  onTaken: (taken: SelfFormTaken_Serialize) => void;
}

interface SelfFormProps extends ReadFormProps {
  /** Opens the form to hand out. */
  onForm: () => void;
}

/** The form for somebody who rates without the program, and the way back in. */
export function SelfForm({ person, onForm, onTaken }: SelfFormProps) {
  const form = useReadForm({ person, onTaken });
  return (
    <>
      <div className={css.formBar}>
        <Button size="s" icon={<FileText aria-hidden="true" />} onPress={onForm}>
          {words.open}
        </Button>
        {form.button}
      </div>
      {form.error}
    </>
  );
}

/** The button that reads a form in and says what came of it; and why it could not, to stand where there is room for it. */
export function useReadForm({ person, onTaken }: ReadFormProps): {
  button: ReactNode;
  error: ReactNode;
} {
  const reading = useWrite("selfFormReadChoose");
  const read = async () => {
    const taken = await reading.run(person);
    if (!taken) return;
    tellDone(words.taken(taken.person.name, taken.rated, taken.round !== null));
    onTaken(taken);
  };
  return {
    button: (
      <Button
        size="s"
        icon={<FileUp aria-hidden="true" />}
        isPending={reading.isRunning}
        onPress={() => void read()}
      >
        {words.read}
      </Button>
    ),
    error: reading.error && <ErrorBanner error={reading.error} />,
  };
}

/** What of a form could not be taken or was not in it any more: nothing is left out silently. */
export function FormRemarks({ taken }: { taken: SelfFormTaken_Serialize }) {
  const { person, refused, missing, made_against } = taken;
  return (
    <>
      {made_against && (
        <Callout tone="warn" title={words.otherLevel(person.name, made_against.name)}>
          {words.otherLevelText}
        </Callout>
      )}
      {missing.length > 0 && (
        <Callout tone="warn" title={words.missing(person.name, missing.length)}>
          {missing.join(", ")}
        </Callout>
      )}
      {refused.length > 0 && (
        <Callout tone="warn" title={words.refused(person.name, refused.length)}>
          <ul className={css.refused}>
            {refused.map((cell) => (
              <li key={`${cell.place} ${cell.text}`}>{words.refusedCell(cell)}</li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}
