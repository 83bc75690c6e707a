import { Check, X } from "lucide-react";
import type {
  ActionDraft_Deserialize as ActionDraft,
  FocusIdea_Serialize as FocusIdea,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { IconButton } from "../../components/IconButton";
import { ownMessages } from "../../messages/plan_guide";
import { followUpMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";
import css from "./IdeasDialog.module.css";

interface IdeaProps {
  idea: FocusIdea;
  /** Resolves to true when it was kept. */
  onAdd: (draft: Omit<ActionDraft, "focus">) => Promise<boolean>;
  /** Where ideas are not grouped by kind. */
  showsKind?: boolean;
}

/** Something one could do, and the way into the plan; one of the leader's own may be let go. */
export function Idea({ idea, onAdd, showsKind = false }: IdeaProps) {
  const { action, fits, taken, own } = idea;
  const letGo = useWrite("ownActionRemove");
  const { text, kind, owner } = action;
  const about = [
    showsKind && words.kindTitle(kind),
    own && ownMessages.own,
    owner === "leader" && words.byLeader,
    !fits && words.otherGrade,
  ];
  return (
    <li className={css.idea} tabIndex={-1}>
      <span>
        {text}
        {about.some(Boolean) && (
          <span className={css.about}>{about.filter(Boolean).join(" · ")}</span>
        )}
      </span>
      {own && (
        <IconButton
          label={ownMessages.letGo(text)}
          icon={<X aria-hidden="true" />}
          onPress={async () => {
            if ((await letGo.run(own)) !== undefined) tellDone(ownMessages.letGoDone);
          }}
        />
      )}
      {taken ? (
        <span className={css.taken}>
          <Check aria-hidden="true" />
          {words.ideaTaken}
        </span>
      ) : (
        <Button
          size="s"
          aria-label={words.addIdea(text)}
          onPress={({ target }) => {
            // The button goes as the idea is taken; the keyboard stays on the line.
            target.closest("li")?.focus();
            void onAdd({ text, kind, owner, due: null });
          }}
        >
          {words.add}
        </Button>
      )}
    </li>
  );
}
