import type {
  ActionDraft_Deserialize as ActionDraft,
  PlanFocus_Serialize as PlanFocus,
} from "../../bindings";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { followUpMessages as words } from "../../messages/plans";
import type { AppError } from "../../platform";
import { Loaded, useRead } from "../../queries";
import { Idea } from "./Idea";
import css from "./IdeasDialog.module.css";

interface IdeasDialogProps {
  focus: PlanFocus;
  error: AppError | null;
  onAdd: (draft: Omit<ActionDraft, "focus">) => Promise<boolean>;
  onClose: () => void;
}

const kinds = [70, 20, 10] as const;

/** What the library has for a focus area; any number of them go into the plan, one press each. */
export function IdeasDialog({ focus, error, onAdd, onClose }: IdeasDialogProps) {
  const ideas = useRead("focusIdeas", [focus.id], { keepPrevious: true });
  return (
    <Dialog title={words.ideasTitle(focus.heading)} isOpen onClose={onClose} size="l">
      <p className={css.intro}>{words.ideasText}</p>
      {error && <ErrorBanner error={error} />}
      <Loaded of={ideas}>
        {(all) =>
          kinds
            .map((kind) => ({ kind, of: all.filter(({ action }) => action.kind === kind) }))
            .filter(({ of }) => of.length > 0)
            .map(({ kind, of }) => (
              <Section key={kind} title={words.kindTitle(kind)} level={3} heading="small">
                <ul className={css.ideas}>
                  {of.map((idea) => (
                    <Idea key={idea.own ?? idea.action.text} idea={idea} onAdd={onAdd} />
                  ))}
                </ul>
              </Section>
            ))
        }
      </Loaded>
    </Dialog>
  );
}
