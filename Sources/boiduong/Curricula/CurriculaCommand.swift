import ArgumentParser

struct CurriculaCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "curricula",
      abstract: say(
        "Khung năng lực, nhiệm vụ, chương trình, thang điểm (thư mục curricula/).",
        "Competency framework, duties, courses, grading schemes (the folder curricula/)."
      ),
      subcommands: [CurriculaCheck.self, CurriculaShow.self, CurriculaLoad.self]
    )
  }
}
