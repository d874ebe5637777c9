import Records

/// The words of the command line as they stand in messages of the library that reads them.
///
/// A script may hand over a file's name that begins with a hyphen; the library repeats it as it is, and what
/// acts in it would act.
enum Arguments {
  static func shown(in message: String) -> String {
    var text = message
    for argument in CommandLine.arguments {
      for part in [argument] + argument.split(separator: "=", maxSplits: 1).map(String.init)
      where part.visible != part {
        text = text.replacing(part, with: part.visible)
      }
    }
    return text
  }
}
