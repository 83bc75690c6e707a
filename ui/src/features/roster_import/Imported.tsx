import { Link, useNavigate } from "@tanstack/react-router";
import type { ImportPage_Serialize as ImportPage } from "../../bindings";
import { Button } from "../../components/Button";
import { ComboBox } from "../../components/ComboBox";
import { Section } from "../../components/Section";
import { rosterImportMessages as words } from "../../messages/roster_import";
import { useRead, useWrite } from "../../queries";
import { LookAgainAfterImport } from "../coverage/LookAgainAfterImport";
import css from "./RosterImport.module.css";

interface ImportedProps {
  page: ImportPage;
  onAgain: () => void;
}

/** Afterwards: what was saved, who was not in the file, and the next step. */
export function Imported({ page, onAgain }: ImportedProps) {
  const navigate = useNavigate();
  const { totals, absent } = page.preview;
  return (
    <div className={css.choose}>
      <Section
        title={words.doneTitle}
        sub={words.doneCounts(totals.new, totals.changed, totals.unchanged)}
        look="card"
      >
        <div className={css.chooseBody}>
          <div className={css.buttons}>
            <Button variant="primary" onPress={() => void navigate({ to: "/" })}>
              {words.toLadder}
            </Button>
            <Button onPress={() => void navigate({ to: "/people" })}>{words.toPeople}</Button>
            <Button variant="quiet" onPress={onAgain}>
              {words.again}
            </Button>
          </div>
          {/* Below the buttons: it comes a moment later and must not move them. */}
          <WhoAreYou />
        </div>
      </Section>
      <LookAgainAfterImport />
      {absent.length > 0 && (
        <Section title={words.absentTitle(absent.length)} sub={words.absentText} look="card">
          <ul className={css.absent}>
            {absent.map(({ id, name }) => (
              <li key={id}>
                <Link to="/people/$id" params={{ id }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

/** Asked once, when the roster first holds people. */
function WhoAreYou() {
  const { data: state } = useRead("workspaceState", []);
  const { data: roster } = useRead("rosterList", [null]);
  const setMe = useWrite("setMe");
  if (!state || !roster) return null;
  return (
    <ComboBox
      label={words.meTitle}
      description={words.meText}
      placeholder={words.mePlaceholder}
      choices={roster.people
        .filter(({ status }) => status === "active")
        .map(({ id, name, title }) => ({ id, label: name, description: title }))}
      value={state.me?.id ?? null}
      onChange={(person) => void setMe.run(person)}
      error={setMe.error?.message}
    />
  );
}
