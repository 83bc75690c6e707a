import { FileDown } from "lucide-react";
import { useState } from "react";
import type { Handout, LadderVersionId, LevelCode, PersonRef } from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { SegmentedControl } from "../../components/SegmentedControl";
import { Select } from "../../components/Select";
import { showToast } from "../../components/toasts";
import { handoutMessages as words } from "../../messages/handouts";
import { selfFormMessages } from "../../messages/self_form";
import { useRead, useWrite } from "../../queries";
import { levelChoices } from "../placement/level_choices";
import { HandoutDialog } from "../printing/HandoutDialog";
import css from "./Round.module.css";

interface SelfFormDialogProps {
  person: PersonRef;
  /** The version that is rated on: that of the open round, or the one that counts. */
  ladder: LadderVersionId;
  /** The level they stand on. */
  own: LevelCode | null;
  /** The level that is rated against: that of the open round, or their own. */
  rated: LevelCode | null;
  onClose: () => void;
}

type Kind = "workbook" | "paper";

/** A form the person fills in without the program, on a screen or by hand, held against the level that is rated unless another is chosen. */
export function SelfFormDialog({ person, ladder, own, rated, onClose }: SelfFormDialogProps) {
  const [kind, setKind] = useState<Kind>("workbook");
  const [against, setAgainst] = useState(rated);
  const page = useRead("ladderVersionShow", [ladder]);
  const saving = useWrite("selfFormChoose");
  const levels = (page.data ? levelChoices(page.data.ladder) : []).map((choice) =>
    choice.id === own ? { ...choice, label: words.ownLevel(choice.label) } : choice,
  );
  const what: Handout | null =
    against === null ? null : { kind: "self_form", person: person.id, against };
  const save = async () => {
    if (!(await saving.run(person.id, against))) return;
    showToast({ title: selfFormMessages.saved(person.name) });
    onClose();
  };

  return (
    <HandoutDialog
      title={words.formTitle(person.name)}
      what={what}
      name={words.names.form(person.name)}
      onClose={onClose}
      instead={
        kind === "workbook" && {
          content: (
            <Section title={words.formNext} heading="small">
              <ol className={css.next}>
                {words.formNextWorkbook(person.name).map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Section>
          ),
          action: (
            <Button
              variant="primary"
              icon={<FileDown aria-hidden="true" />}
              isPending={saving.isRunning}
              isDisabled={against === null}
              onPress={() => void save()}
            >
              {words.saveWorkbook}
            </Button>
          ),
        }
      }
    >
      <div className={css.formChoices}>
        <div>
          <span className={css.quiet} aria-hidden="true">
            {words.formKind}
          </span>
          <SegmentedControl<Kind>
            label={words.formKind}
            choices={[
              { id: "workbook", label: words.formKinds.workbook },
              { id: "paper", label: words.formKinds.paper },
            ]}
            value={kind}
            onChange={setKind}
          />
        </div>
        <Select
          label={words.against}
          placeholder={words.againstHint}
          choices={levels}
          value={against}
          onChange={setAgainst}
        />
      </div>
      {kind === "paper" && <p className={css.quiet}>{words.formNextPaper(person.name)}</p>}
      {saving.error && <ErrorBanner error={saving.error} />}
    </HandoutDialog>
  );
}
