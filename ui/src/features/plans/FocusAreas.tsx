import { Plus, Target } from "lucide-react";
import { useState } from "react";
import type { FocusId, PlanPage_Serialize as PlanPage } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { Section } from "../../components/Section";
import { planMessages as words } from "../../messages/plans";
import css from "./Focus.module.css";
import { FocusCard } from "./FocusCard";
import { FocusPicker } from "./FocusPicker";

interface FocusAreasProps {
  page: PlanPage;
  isReadOnly: boolean;
}

/** The one to three things a plan works on. */
export function FocusAreas({ page, isReadOnly }: FocusAreasProps) {
  const { focuses } = page;
  const [isPicking, setPicking] = useState(false);
  const [added, setAdded] = useState<FocusId | null>(null);
  const isFull = !page.may_add_focus;
  const pick = () => setPicking(true);

  useCommands([
    {
      id: "plan.add_focus",
      title: words.addFocus,
      section: "screen",
      shortcuts: ["F"],
      enabled: !isReadOnly && !isFull,
      run: pick,
    },
  ]);

  return (
    <Section
      title={words.focuses}
      sub={isFull && !isReadOnly ? words.focusesFull : words.focusesText}
      actions={
        !isReadOnly &&
        !isFull &&
        focuses.length > 0 && (
          <Button icon={<Plus aria-hidden="true" />} onPress={pick}>
            {words.addFocus}
          </Button>
        )
      }
    >
      {focuses.length === 0 ? (
        <div className={css.none}>
          <EmptyState
            level={3}
            icon={<Target aria-hidden="true" />}
            title={words.noFocus}
            text={words.noFocusText}
            actions={
              !isReadOnly && (
                <Button icon={<Plus aria-hidden="true" />} onPress={pick}>
                  {words.addFocus}
                </Button>
              )
            }
          />
        </div>
      ) : (
        <ol className={css.focuses}>
          {focuses.map((focus) => (
            <li key={focus.id}>
              <FocusCard
                plan={page.plan.id}
                focus={focus}
                late={page.late}
                slipped={page.slipped}
                count={focuses.length}
                isReadOnly={isReadOnly}
                isFresh={focus.id === added && !isPicking}
              />
            </li>
          ))}
        </ol>
      )}
      {isPicking && (
        <FocusPicker page={page} onAdded={setAdded} onClose={() => setPicking(false)} />
      )}
    </Section>
  );
}
