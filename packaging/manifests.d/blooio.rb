class Blooio < Formula
  desc "Send iMessage, RCS and SMS messages from shell scripts, cron and CI"
  homepage "https://blooio.com"
  version "@VERSION@"
  license any_of: ["MIT", "Apache-2.0"]

  on_macos do
    on_arm do
      url "@BASE_URL@/v@VERSION@/blooio-@VERSION@-aarch64-apple-darwin.tar.gz"
      sha256 "@SHA256 blooio-@VERSION@-aarch64-apple-darwin.tar.gz@"
    end
    on_intel do
      url "@BASE_URL@/v@VERSION@/blooio-@VERSION@-x86_64-apple-darwin.tar.gz"
      sha256 "@SHA256 blooio-@VERSION@-x86_64-apple-darwin.tar.gz@"
    end
  end

  on_linux do
    on_arm do
      url "@BASE_URL@/v@VERSION@/blooio-@VERSION@-aarch64-unknown-linux-musl.tar.gz"
      sha256 "@SHA256 blooio-@VERSION@-aarch64-unknown-linux-musl.tar.gz@"
    end
    on_intel do
      url "@BASE_URL@/v@VERSION@/blooio-@VERSION@-x86_64-unknown-linux-musl.tar.gz"
      sha256 "@SHA256 blooio-@VERSION@-x86_64-unknown-linux-musl.tar.gz@"
    end
  end

  def install
    bin.install "blooio"
    man1.install Dir["man/man1/*.1"]
    bash_completion.install "completions/blooio.bash" => "blooio"
    zsh_completion.install "completions/_blooio"
    fish_completion.install "completions/blooio.fish"
  end

  test do
    assert_equal "blooio #{version}\n", shell_output("#{bin}/blooio --version")
    ENV["XDG_CONFIG_HOME"] = ENV["XDG_STATE_HOME"] = testpath
    assert_match(/\Amsg_\h+\n\z/, shell_output("#{bin}/blooio --sandbox send -q +15551234567 Hello"))
  end
end
