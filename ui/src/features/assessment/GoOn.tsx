import { useState } from "react";
import type {
  AssessmentRoundId,
  GoOnPage_Serialize as GoOnPage,
  LevelCode,
  LostRating,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { FormDialog } from "../../components/FormDialog";
import { Select } from "../../components/Select";
import { goOnMessages as words } from "../../messages/go_on";
import { useRead, useWrite } from "../../queries";
import css from "./GoOn.module.css";

/** Where a newer version of the ladder counts: the open round stays on its own unless it is told to go on with that. */
export function GoOn({ round }: { round: AssessmentRoundId }) {
  const { data: page } = useRead("roundGoOnShow", [round]);
  const [asks, setAsks] = useState(false);
  if (!page) return null;
  return (
    <>
      <Callout
        tone="neutral"
        title={words.title(page.to)}
        actions={
          <Button size="s" onPress={() => setAsks(true)}>
            {words.open(page.to)}
          </Button>
        }
      >
        {words.text(page.from)}
      </Callout>
      {asks && <GoOnDialog page={page} onClose={() => setAsks(false)} />}
    </>
  );
}

/** What stays and what would be lost, before anything is. */
function GoOnDialog({ page, onClose }: { page: GoOnPage; onClose: () => void }) {
  const moving = useWrite("roundGoOn");
  const [against, setAgainst] = useState<LevelCode | null>(page.against);
  const submit = async () => {
    if ((await moving.run(page.round, against)) === undefined) return;
    tellDone(words.done(page.person.name, page.to));
    onClose();
  };
  return (
    <FormDialog
      title={words.dialog(page.person.name, page.to)}
      submitLabel={words.submit(page.to)}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={moving.isRunning}
      isIncomplete={against === null}
      error={moving.error}
    >
      <p>{words.kept(page.kept)}</p>
      {page.lost.length > 0 && (
        <Callout tone="warn" title={words.lost(page.lost.length, page.to)}>
          <ul className={css.lost}>
            {page.lost.map((rating) => (
              <Lost key={`${rating.by} ${rating.competency} ${rating.value}`} rating={rating} />
            ))}
          </ul>
        </Callout>
      )}
      {page.added.length > 0 && <p>{words.added(page.added)}</p>}
      {page.waits_for_own_view && <p className={css.quiet}>{words.forms}</p>}
      <Select
        label={words.against}
        placeholder={words.choose}
        description={page.why}
        choices={page.choices.map(({ code, name }) => ({ id: code, label: name }))}
        value={against}
        onChange={setAgainst}
      />
    </FormDialog>
  );
}

function Lost({ rating }: { rating: LostRating }) {
  return (
    <li>
      {words.rating(rating.name, rating.by, rating.value)}
      {rating.note && <span className={css.note}>{rating.note}</span>}
    </li>
  );
}
