import { FileDiff } from "lucide-react";
import { EmptyState } from "../../components/EmptyState";
import { Section } from "../../components/Section";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { Loaded, useRead } from "../../queries";
import { ChangeTables } from "../ladder_text/ChangeTables";
import { useDraft } from "./draft_context";

/** The draft beside the version that counts, change by change, as it is edited. */
export function ChangesPage() {
  const { draft } = useDraft();
  const comparison = useRead("ladderCompare", [draft.based_on, draft.id]);
  return (
    <Section title={words.changes(draft.based_on_number)}>
      <Loaded of={comparison}>
        {({ changes, from }) =>
          changes.length === 0 ? (
            <EmptyState
              icon={<FileDiff aria-hidden="true" />}
              title={words.noChanges}
              text={words.noChangesText}
            />
          ) : (
            <ChangeTables changes={changes} before={words.before(from)} after={words.after} />
          )
        }
      </Loaded>
    </Section>
  );
}
