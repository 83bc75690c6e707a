import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import type { ContextGiven_Serialize as ContextGiven, PersonRef } from "../../bindings";
import { IconButton } from "../../components/IconButton";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { ContextLine } from "./ContextLine";
import { Fold, useFirstFew } from "./Fold";
import css from "./OnTheTable.module.css";
import { ShareContextDialog } from "./ShareContextDialog";

const fewPieces = 5;

interface ContextKnownProps {
  person: PersonRef;
  /** Newest first. */
  context: readonly ContextGiven[];
}

/** What the person has been told so far about the company around them. */
export function ContextKnown({ person, context }: ContextKnownProps) {
  const [shown, more] = useFirstFew(context, fewPieces);
  const [isSharing, setSharing] = useState(false);
  return (
    <Fold
      place="context"
      title={words.contextSoFar}
      count={context.length}
      isOpenAtFirst={context.length === 0}
      actions={
        <span className={css.corner}>
          <IconButton
            label={words.shareElsewhere}
            icon={<Plus aria-hidden="true" />}
            onPress={() => setSharing(true)}
          />
        </span>
      }
    >
      {context.length === 0 ? (
        <p className={css.none}>{words.noContext}</p>
      ) : (
        <ul className={css.rows}>
          {shown.map((piece) => (
            <ContextLine key={piece.id} context={piece} hasDay />
          ))}
        </ul>
      )}
      {more}
      <p className={css.all}>
        <Link to="/delegation/context" search={{ person: person.id }}>
          {words.allContext}
        </Link>
      </p>
      {isSharing && <ShareContextDialog person={person} onClose={() => setSharing(false)} />}
    </Fold>
  );
}
