# frozen_string_literal: true

# Evaluates a Homebrew formula without Homebrew: `ruby formula.rb FORMULA SYSTEM MACHINE FOLDER PREFIX`. Prints what the
# formula says about that platform as JSON, installs it from FOLDER to PREFIX, and runs its test.

require "fileutils"
require "json"
require "pathname"

FORMULA, SYSTEM, MACHINE, FOLDER, PREFIX = ARGV

# A folder that a formula installs to.
class Folder < Pathname
  def install(*sources)
    mkpath
    sources.flatten.each do |source|
      pairs = source.is_a?(Hash) ? source : { source => File.basename(source) }
      pairs.each { |from, name| FileUtils.cp(from, self + name) }
    end
  end
end

# What the formula uses of Homebrew's class; anything else is an error.
class Formula
  class << self
    attr_reader :facts, :check

    def inherited(formula)
      super
      formula.instance_variable_set(:@facts, {})
    end

    %i[desc homepage version license url sha256].each do |name|
      define_method(name) do |value|
        raise "#{name} is set twice" if @facts.key?(name)

        @facts[name] = value
      end
    end

    { on_macos: "macos", on_linux: "linux" }.each do |name, system|
      define_method(name) { |&block| block.call if system == SYSTEM }
    end

    { on_arm: "arm", on_intel: "intel" }.each do |name, machine|
      define_method(name) { |&block| block.call if machine == MACHINE }
    end

    def test(&block)
      @check = block
    end
  end

  {
    bin: "bin", man1: "share/man/man1", bash_completion: "etc/bash_completion.d",
    zsh_completion: "share/zsh/site-functions", fish_completion: "share/fish/vendor_completions.d"
  }.each { |name, path| define_method(name) { Folder.new(File.join(PREFIX, path)) } }

  def version
    self.class.facts[:version]
  end

  def testpath
    PREFIX
  end

  def shell_output(command)
    output = `#{command}`
    raise "#{command}: #{$?}" unless $?.success?

    output
  end

  def assert_equal(expected, found)
    raise "expected #{expected.inspect}, found #{found.inspect}" unless expected == found
  end

  def assert_match(expected, found)
    raise "expected #{expected.inspect}, found #{found.inspect}" unless expected.match?(found)
  end
end

load FORMULA
puts JSON.generate(Blooio.facts)
formula = Blooio.new
Dir.chdir(FOLDER) { formula.install }
formula.instance_exec(&Blooio.check)
