"""Commands with many options: their values come gathered in a dataclass."""

import inspect
from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeVar, get_type_hints

import typer

Options = TypeVar("Options")


def gathered(kind: type[Options], run: Callable[[typer.Context, Options], None]) -> Callable[..., None]:
    """A command whose options are the fields of a dataclass; each is annotated with its ``typer`` option."""

    def command(context: typer.Context, **values: Any) -> None:
        run(context, kind(**values))

    hints = get_type_hints(kind, include_extras=True)
    option, first = inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD
    parts = [
        inspect.Parameter("context", first, annotation=typer.Context),
        *(
            inspect.Parameter(field.name, option, default=field.default, annotation=hints[field.name])
            for field in fields(kind)  # pyright: ignore[reportArgumentType]
        ),
    ]
    command.__signature__ = inspect.Signature(parts)  # pyright: ignore[reportFunctionMemberAccess]
    command.__annotations__ = {part.name: part.annotation for part in parts}
    return command
