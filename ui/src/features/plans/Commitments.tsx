import { Handshake } from "lucide-react";
import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { tellDone } from "../../commands";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { courseMessages } from "../../messages/plan_course";
import { followUpMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";
import { CommitmentForm } from "./CommitmentForm";
import { CommitmentLine } from "./CommitmentLine";
import css from "./Commitments.module.css";

interface CommitmentsProps {
  page: PlanPage;
  isReadOnly: boolean;
}

/** What the leader promises, so that a plan is not the work of one side. */
export function Commitments({ page, isReadOnly }: CommitmentsProps) {
  const { plan, leader, commitments } = page;
  const add = useWrite("commitmentAdd");
  const setStatus = useWrite("commitmentSetStatus");
  const remove = useWrite("commitmentRemove");
  const said = {
    open: words.notKept,
    done: words.kept,
    dropped: courseMessages.commitmentDropped,
    carried: courseMessages.goesOn,
  };
  const error = setStatus.error ?? remove.error;

  return (
    <Section title={leader ? words.commitmentsOf(leader.name) : words.commitments} look="card">
      {commitments.length === 0 && (
        <p className={css.none}>
          <Handshake aria-hidden="true" />
          {words.noCommitments}
        </p>
      )}
      {commitments.length > 0 && (
        <ul className={css.list}>
          {commitments.map((commitment) => (
            <CommitmentLine
              key={commitment.id}
              commitment={commitment}
              isReadOnly={isReadOnly}
              slipped={page.slipped.find(
                ({ thing }) => thing.kind === "commitment" && thing.id === commitment.id,
              )}
              onStatus={async (status) => {
                if ((await setStatus.run(commitment.id, status)) === undefined) return;
                tellDone(said[status]);
              }}
              onRemove={async () => {
                if ((await remove.run(commitment.id)) === undefined) return;
                tellDone(words.commitmentRemoved);
              }}
            />
          ))}
        </ul>
      )}
      {error && <ErrorBanner error={error} />}
      {!isReadOnly && (
        <CommitmentForm
          error={add.error}
          onSave={async (draft) => (await add.run(plan.id, draft)) !== undefined}
        />
      )}
    </Section>
  );
}
