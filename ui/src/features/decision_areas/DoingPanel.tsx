import type { CataloguePage_Serialize } from "../../bindings";
import { useRead } from "../../queries";
import { AreaPanel } from "./AreaPanel";
import type { Doing } from "./doing";
import { MergeDialog } from "./MergeDialog";
import { RenameCategoryDialog } from "./RenameCategoryDialog";
import { RetireDialog } from "./RetireDialog";
import { ScaleDialog } from "./ScaleDialog";
import { SplitDialog } from "./SplitDialog";

interface DoingPanelProps {
  doing: Doing;
  page: CataloguePage_Serialize;
  onClose: () => void;
}

/** The panel or dialog of what is being done. */
export function DoingPanel({ doing, page, onClose }: DoingPanelProps) {
  const today = useRead("workspaceState", []).data?.today ?? "";
  const categories = page.categories.map(({ name }) => name);
  const areas = page.categories.flatMap((block) => block.areas.map(({ area }) => area));
  switch (doing.kind) {
    case "add":
      return (
        <AreaPanel
          area={null}
          category={doing.category}
          categories={categories}
          onClose={onClose}
        />
      );
    case "edit":
      return (
        <AreaPanel
          area={doing.line.area}
          category={null}
          categories={categories}
          onClose={onClose}
        />
      );
    case "split":
      return <SplitDialog line={doing.line} today={today} onClose={onClose} />;
    case "merge":
      return <MergeDialog line={doing.line} areas={areas} today={today} onClose={onClose} />;
    case "retire":
      return <RetireDialog line={doing.line} today={today} onClose={onClose} />;
    case "rename":
      return <RenameCategoryDialog category={doing.category} onClose={onClose} />;
    case "scale":
      return <ScaleDialog onClose={onClose} />;
  }
}
