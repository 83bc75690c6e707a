import { useState } from "react";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { useLostFocus } from "../../components/useLostFocus";
import { delegationTabs } from "../../messages/delegation_tabs";
import { pokerMessages as words } from "../../messages/poker";
import { Loaded, useRead } from "../../queries";
import { DelegationTabs } from "../delegation_frame/DelegationTabs";
import type { Game } from "./game";
import { PastRounds } from "./PastRounds";
import css from "./Poker.module.css";
import { PokerGame } from "./PokerGame";
import { PokerSetup } from "./PokerSetup";

/** Leader and PMs choose in secret how far decisions are delegated, and talk about the spread. */
export function PokerScreen() {
  const [game, setGame] = useState<Game | null>(null);
  return (
    <Screen
      header={
        <>
          <PageHeader title={delegationTabs.poker} sub={words.sub} />
          <DelegationTabs />
        </>
      }
    >
      {game === null ? (
        <BeforeTheGame onBegin={setGame} />
      ) : (
        <PokerGame game={game} onEnd={() => setGame(null)} />
      )}
    </Screen>
  );
}

function BeforeTheGame({ onBegin }: { onBegin: (game: Game) => void }) {
  const rounds = useRead("pokerRounds", []);
  // A game that is over leaves the keyboard here.
  const stack = useLostFocus<HTMLDivElement>();
  return (
    <div ref={stack} tabIndex={-1} className={css.stack}>
      <PokerSetup onBegin={onBegin} />
      <Loaded of={rounds}>{(data) => <PastRounds rounds={data} />}</Loaded>
    </div>
  );
}
