import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { NotFound } from '../components/not-found.tsx';
import { NewScriptPage } from '../pages/today/new-script-page.tsx';
import { TodayPage } from '../pages/today/today-page.tsx';
import { PATTERNS } from '../paths.ts';

const QuestionsPage = lazy(() =>
  import('../pages/questions/questions-page.tsx').then((page) => ({ default: page.QuestionsPage })),
);
const WatchPage = lazy(() =>
  import('../pages/watch/watch-page.tsx').then((page) => ({ default: page.WatchPage })),
);
const OpeningPage = lazy(() =>
  import('../pages/opening/opening-page.tsx').then((page) => ({ default: page.OpeningPage })),
);
const ScriptPage = lazy(() =>
  import('../pages/script/script-page.tsx').then((page) => ({ default: page.ScriptPage })),
);
const WithPartnerPage = lazy(() =>
  import('../pages/with-partner/with-partner-page.tsx').then((page) => ({ default: page.WithPartnerPage })),
);
const PartnerBackPage = lazy(() =>
  import('../pages/with-partner/partner-back-page.tsx').then((page) => ({ default: page.PartnerBackPage })),
);
const ReadPage = lazy(() =>
  import('../pages/read/read-page.tsx').then((page) => ({ default: page.ReadPage })),
);
const PracticePage = lazy(() =>
  import('../pages/practice/practice-page.tsx').then((page) => ({ default: page.PracticePage })),
);
const RehearsePage = lazy(() =>
  import('../pages/rehearse/rehearse-page.tsx').then((page) => ({ default: page.RehearsePage })),
);
const DebriefPage = lazy(() =>
  import('../pages/debrief/debrief-page.tsx').then((page) => ({ default: page.DebriefPage })),
);
const CallPage = lazy(() =>
  import('../pages/call/call-page.tsx').then((page) => ({ default: page.CallPage })),
);
const CardPage = lazy(() =>
  import('../pages/card/card-page.tsx').then((page) => ({ default: page.CardPage })),
);
const StackPage = lazy(() =>
  import('../pages/stack/stack-page.tsx').then((page) => ({ default: page.StackPage })),
);
const BlankPage = lazy(() =>
  import('../pages/blank/blank-page.tsx').then((page) => ({ default: page.BlankPage })),
);
const TypeSheetPage = lazy(() =>
  import('../pages/blank/type-sheet-page.tsx').then((page) => ({ default: page.TypeSheetPage })),
);
const PartnerSheetPage = lazy(() =>
  import('../pages/blank/partner-sheet-page.tsx').then((page) => ({ default: page.PartnerSheetPage })),
);
const MyCallsPage = lazy(() =>
  import('../pages/my-calls/my-calls-page.tsx').then((page) => ({ default: page.MyCallsPage })),
);
const LibraryPage = lazy(() =>
  import('../pages/library/library-page.tsx').then((page) => ({ default: page.LibraryPage })),
);
const PackPage = lazy(() =>
  import('../pages/library/pack-page.tsx').then((page) => ({ default: page.PackPage })),
);
const EditScenarioPage = lazy(() =>
  import('../pages/edit-scenario/edit-scenario-page.tsx').then((page) => ({
    default: page.EditScenarioPage,
  })),
);
const EditTemplatePage = lazy(() =>
  import('../pages/edit-template/edit-template-page.tsx').then((page) => ({
    default: page.EditTemplatePage,
  })),
);
const SettingsPage = lazy(() =>
  import('../pages/settings/settings-page.tsx').then((page) => ({ default: page.SettingsPage })),
);
const FinishPage = lazy(() =>
  import('../pages/finish/finish-page.tsx').then((page) => ({ default: page.FinishPage })),
);
const TakeCodesPage = lazy(() =>
  import('../pages/take-along/take-codes-page.tsx').then((page) => ({ default: page.TakeCodesPage })),
);
const TakePaperPage = lazy(() =>
  import('../pages/take-along/take-paper-page.tsx').then((page) => ({ default: page.TakePaperPage })),
);
const BringPage = lazy(() =>
  import('../pages/take-along/bring-page.tsx').then((page) => ({ default: page.BringPage })),
);

type Props = {
  onSaveFile: () => Promise<void>;
  onShare: () => Promise<void>;
  onFinished: () => Promise<void>;
};

/** A page for each URL; all but the first screen load when they are asked for. */
export function AppRoutes({ onSaveFile, onShare, onFinished }: Props) {
  return (
    <Routes>
      <Route path={PATTERNS.today} element={<TodayPage onShare={onShare} />} />
      <Route path={PATTERNS.newScript} element={<NewScriptPage onShare={onShare} />} />
      <Route path={PATTERNS.questions} element={<QuestionsPage />} />
      <Route path={PATTERNS.watch} element={<WatchPage />} />
      <Route path={PATTERNS.opening} element={<OpeningPage />} />
      <Route path={PATTERNS.script} element={<ScriptPage />} />
      <Route path={PATTERNS.read} element={<ReadPage />} />
      <Route path={PATTERNS.practice} element={<PracticePage />} />
      <Route path={PATTERNS.withPartner} element={<WithPartnerPage />} />
      <Route path={PATTERNS.partnerBack} element={<PartnerBackPage />} />
      <Route path={PATTERNS.rehearse} element={<RehearsePage />} />
      <Route path={PATTERNS.debrief} element={<DebriefPage />} />
      <Route path={PATTERNS.call} element={<CallPage />} />
      <Route path={PATTERNS.card} element={<CardPage />} />
      <Route path={PATTERNS.cardStack} element={<StackPage />} />
      <Route path={PATTERNS.blankCard} element={<BlankPage />} />
      <Route path={PATTERNS.typeSheet} element={<TypeSheetPage />} />
      <Route path={PATTERNS.partnerSheet} element={<PartnerSheetPage />} />
      <Route path={PATTERNS.myCalls} element={<MyCallsPage />} />
      <Route path={PATTERNS.library} element={<LibraryPage />} />
      <Route path={PATTERNS.pack} element={<PackPage />} />
      <Route path={PATTERNS.editCall} element={<EditScenarioPage />} />
      <Route path={PATTERNS.editTemplate} element={<EditTemplatePage />} />
      <Route path={PATTERNS.settings} element={<SettingsPage onSaveFile={onSaveFile} onShare={onShare} />} />
      <Route
        path={PATTERNS.finish}
        element={<FinishPage onSaveFile={onSaveFile} onFinished={onFinished} />}
      />
      <Route path={PATTERNS.takeCodes} element={<TakeCodesPage onSaveFile={onSaveFile} />} />
      <Route path={PATTERNS.takePaper} element={<TakePaperPage />} />
      <Route path={PATTERNS.bring} element={<BringPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
