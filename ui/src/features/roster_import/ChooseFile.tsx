import { FileSpreadsheet } from "lucide-react";
import { Button } from "../../components/Button";
import { RadioGroup } from "../../components/RadioGroup";
import { Section } from "../../components/Section";
import { rosterImportMessages as words } from "../../messages/roster_import";
import css from "./RosterImport.module.css";
import { selectChoices } from "./SelectRows";
import type { RosterImport } from "./useRosterImport";

/** Before a file is chosen: what it may be, and which rows of it are wanted. */
export function ChooseFile({ roster }: { roster: RosterImport }) {
  return (
    <div className={css.choose}>
      <Section title={words.chooseTitle} sub={words.chooseText} look="card">
        <div className={css.chooseBody}>
          <RadioGroup
            label={words.select}
            choices={selectChoices}
            value={roster.select}
            onChange={(select) => void roster.selectRows(select)}
          />
          <p className={css.quiet}>{words.never}</p>
          <div>
            <Button
              variant="primary"
              icon={<FileSpreadsheet aria-hidden="true" />}
              isPending={roster.isReading}
              onPress={() => void roster.chooseFile()}
            >
              {words.choose}
            </Button>
          </div>
        </div>
      </Section>
    </div>
  );
}
