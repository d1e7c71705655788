#!/bin/sh
# What Qt, the keychain tests and a look at the PDFs need on a bare Debian or Ubuntu; does nothing where it is all there.
#   sh packaging/linux/prepare.sh            the libraries that Qt loads
#   sh packaging/linux/prepare.sh --window   and what a window on a virtual screen needs
set -eu

offscreen="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libx11-6 libxkbcommon0 fonts-dejavu-core"
tests="gnome-keyring dbus poppler-utils"
window="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
        libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1 xvfb xauth openbox at-spi2-core gir1.2-atspi-2.0 python3-gi"

wanted="$offscreen $tests"
[ "${1:-}" = "--window" ] && wanted="$wanted $window"

command -v dpkg-query >/dev/null 2>&1 || { echo "This is no Debian or Ubuntu: install Qt 6's libraries by your system's own means."; exit 0; }

missing=""
for package in $wanted; do
    # since 2024 some libraries carry a t64 at the end of their name
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
        dpkg-query -W -f='${Status}' "${package}t64" 2>/dev/null | grep -q 'install ok installed' ||
        missing="$missing $package"
done
[ -z "$missing" ] && exit 0

as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo"
echo "Installing:$missing"
$as_root apt-get update -qq
for package in $missing; do
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >/dev/null ||
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${package}t64" >/dev/null
done
