package araxes.view;

import araxes.model.Proposal;
import araxes.scenario.Draft;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OwnScenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.concurrent.Task;

/// Commands on whole scenarios that ask something: from which proposal, to which file.
final class ScenarioCommands {
    private final MapViewModel viewModel;
    private final OwnScenarios scenarios;
    private final WindowServices services;
    private final NoticeBar notices;
    private final WorkBar work;

    ScenarioCommands(MapViewModel viewModel, OwnScenarios scenarios, WindowServices services, NoticeBar notices, WorkBar work) {
        this.viewModel = viewModel;
        this.scenarios = scenarios;
        this.services = services;
        this.notices = notices;
        this.work = work;
    }

    /// @return false if no proposal is chosen
    boolean createFromChosen() {
        var outcome = viewModel.state().outcome();
        var chosen = outcome != null ? viewModel.findProposal(outcome.proposal()).orElse(null) : viewModel.selectedProposalProperty().get();
        if (chosen == null) {
            notices.say(Messages.text("builder.choose-proposal"));
            return false;
        }
        createFrom(chosen);
        return true;
    }

    void createFrom(Proposal proposal) {
        scenarios.createFrom(proposal);
    }

    void open() {
        services.dialogs().chooseScenarioToOpen().ifPresent(this::open);
    }

    /// In the background; what is wrong with the file is said in a notice.
    void open(Path file) {
        var reading = new Task<Draft>() {
            @Override
            protected Draft call() throws IOException {
                updateTitle(Messages.text("builder.reading", file.getFileName()));
                return services.scenarios().read(file, viewModel.atlas());
            }
        };
        reading.setOnSucceeded(_ -> {
            scenarios.open(reading.getValue());
            notices.say(Messages.text("builder.opened", reading.getValue().proposal().name()));
        });
        reading.setOnFailed(_ -> notices.warn(Messages.text("builder.open-failed", String.valueOf(reading.getException().getMessage()))));
        work.run(reading);
    }

    void save() {
        var draft = scenarios.edited().orElse(null);
        if (draft == null) {
            notices.say(Messages.text("builder.none-edited"));
            return;
        }
        services.dialogs().chooseScenarioToWrite(fileName(draft)).ifPresent(file -> save(draft, file));
    }

    private void save(Draft draft, Path file) {
        var writing = new Task<Path>() {
            @Override
            protected Path call() throws IOException {
                updateTitle(Messages.text("export.writing", file.getFileName()));
                services.scenarios().write(draft, file);
                return file;
            }
        };
        writing.setOnSucceeded(_ -> notices.say(Messages.text("export.done", file)));
        writing.setOnFailed(_ -> notices.warn(Messages.text("export.failed", file, String.valueOf(writing.getException().getMessage()))));
        work.run(writing);
    }

    /// The name in letters that every file system takes.
    private static String fileName(Draft draft) {
        var name = draft.proposal().name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return (name.isEmpty() ? draft.id() : name.substring(0, Math.min(name.length(), 60))) + ".yaml";
    }
}
