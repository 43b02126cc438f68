package cn.metrology.lims.web.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day in an address, {@code 2026-11-23}; Jakarta REST knows no dates of its own. */
@Provider
public class DayParameter implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        return rawType == LocalDate.class ? new Converter<>(rawType) : null;
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            try {
                return text == null ? null : type.cast(LocalDate.parse(text));
            } catch (DateTimeParseException malformed) {
                throw new BadRequestException("Not a day of the form 2026-11-23: " + text, malformed);
            }
        }

        @Override
        public String toString(T day) {
            return String.valueOf(day);
        }
    }
}
