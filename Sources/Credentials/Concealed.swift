/// A secret that tells nothing of itself where it is described, dumped or looked into: a line of a log
/// that names it by mistake names four dots.
public protocol Concealed: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{}

extension Concealed {
  public var description: String { "••••" }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
