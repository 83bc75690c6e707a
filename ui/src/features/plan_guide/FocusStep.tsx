import { X } from "lucide-react";
import { useState } from "react";
import type {
  FocusOn,
  FocusProposal_Serialize as FocusProposal,
  PlanPage_Serialize as PlanPage,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Section } from "../../components/Section";
import { guideMessages as words } from "../../messages/plan_guide";
import { planMessages } from "../../messages/plans";
import { useWrite } from "../../queries";
import { FocusPicker } from "../plans/FocusPicker";
import css from "./Guide.module.css";

const key = ({ kind, code }: FocusOn) => `${kind} ${code}`;

interface FocusStepProps {
  page: PlanPage;
  proposals: readonly FocusProposal[];
}

/** What the plan works on, and what it could, with every reason there is. */
export function FocusStep({ page, proposals }: FocusStepProps) {
  const { plan, focuses, may_add_focus } = page;
  const add = useWrite("focusAdd");
  const remove = useWrite("focusRemove");
  const [isPicking, setPicking] = useState(false);
  const error = add.error ?? remove.error;

  const choose = async ({ on, from, to, heading }: FocusProposal) => {
    const id = await add.run(plan.id, { on, from, to, note: "", know: "" });
    if (id !== undefined) tellDone(planMessages.focusAdded(heading));
  };

  return (
    <div className={css.parts}>
      <Section title={words.chosen} heading="small">
        {focuses.length === 0 && <p className={css.quiet}>{words.noneChosen}</p>}
        <ol className={css.list}>
          {focuses.map(({ id, position, heading, from_to }) => (
            <li key={id} className={css.entry}>
              <span className={css.name}>
                <span className={css.position}>{position}</span>
                {heading} {from_to && <span className={css.path}>{from_to}</span>}
              </span>
              <IconButton
                label={words.removeFocus(heading)}
                icon={<X aria-hidden="true" />}
                onPress={async () => {
                  if ((await remove.run(id)) !== undefined) {
                    tellDone(planMessages.focusRemoved(heading));
                  }
                }}
              />
            </li>
          ))}
        </ol>
        {error && <ErrorBanner error={error} />}
      </Section>
      <Section
        title={words.proposed}
        heading="small"
        actions={
          <Button size="s" onPress={() => setPicking(true)} isDisabled={!may_add_focus}>
            {words.other}
          </Button>
        }
      >
        {!may_add_focus && <p className={css.quiet}>{words.full}</p>}
        {proposals.length === 0 && <p className={css.quiet}>{words.nothingProposed}</p>}
        <ul className={css.list}>
          {proposals.map((proposal) => (
            <li key={key(proposal.on)} className={css.entry}>
              <span className={css.name}>
                {proposal.heading}{" "}
                {proposal.from_to && <span className={css.path}>{proposal.from_to}</span>}
              </span>
              <Button
                size="s"
                aria-label={words.chooseOf(proposal.heading)}
                isDisabled={!may_add_focus || add.isRunning}
                onPress={() => void choose(proposal)}
              >
                {words.choose}
              </Button>
              <ul className={css.reasons}>
                {proposal.reasons.map((reason) => (
                  <li key={reason.words} className={css.reason}>
                    <span className={css.reasonKind}>{words.reason(reason.kind)}</span>
                    <span>{reason.words}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
      {isPicking && (
        <FocusPicker page={page} onAdded={() => undefined} onClose={() => setPicking(false)} />
      )}
    </div>
  );
}
