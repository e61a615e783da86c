"""Codes drawn on the screen, in whole pixels so that a scanner can read them off it."""

import zxingcpp

from app.documents.models import Picture


def square(text: str, pixels: int) -> Picture:
    """A QR code, each of its modules so many pixels wide."""
    return _picture(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M"), pixels)


def bars(text: str, pixels: int) -> Picture:
    """A Code 128, its narrowest bar so many pixels wide."""
    return _picture(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128), pixels)


def _picture(symbol: zxingcpp.Barcode, pixels: int) -> Picture:
    image = symbol.to_image(scale=pixels, add_quiet_zones=True)
    height, width = image.shape
    shades = bytes(image)  # pyright: ignore[reportArgumentType]
    return Picture(width, height, b"".join(bytes((shade, shade, shade, 255)) for shade in shades))
