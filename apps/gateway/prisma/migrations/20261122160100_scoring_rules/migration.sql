-- What Prisma cannot say of score tables, sheets and published rankings. None of it is seen by `prisma migrate diff`.

ALTER TABLE "score_table" ALTER COLUMN "agencies" SET NOT NULL;

ALTER TABLE "score_table"
  ADD CONSTRAINT "score_table_key_in_namespace" CHECK (starts_with(key, namespace || '/')),
  ADD CONSTRAINT "score_table_id_form" CHECK (id = key || '@' || version),
  ADD CONSTRAINT "score_table_period_form" CHECK (is_period("period")),
  ADD CONSTRAINT "score_table_created_on_form" CHECK (is_plain_day("created_on")),
  ADD CONSTRAINT "score_table_nodes_positive" CHECK (nodes >= 1),
  ADD CONSTRAINT "score_table_digest_form" CHECK (digest ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "score_table_body_agrees" CHECK (body ->> 'key' = key AND body ->> 'version' = version AND body ->> 'title' = title
    AND body ->> 'period' = period AND (body ->> 'group') IS NOT DISTINCT FROM group_id),
  ADD CONSTRAINT "score_table_bounded" CHECK (length(body::text) <= 2000000);

ALTER TABLE "season_table" ADD CONSTRAINT "season_table_adopted_on_form" CHECK (is_plain_day("adopted_on"));

ALTER TABLE "score_sheet"
  ADD CONSTRAINT "score_sheet_id_form" CHECK (id = key || '#' || edition),
  ADD CONSTRAINT "score_sheet_key_form" CHECK (key = season_id || ':' || coalesce(unit_id, organization_id)),
  ADD CONSTRAINT "score_sheet_of_one" CHECK (num_nonnulls(unit_id, organization_id) = 1),
  ADD CONSTRAINT "score_sheet_edition_positive" CHECK (edition >= 1),
  ADD CONSTRAINT "score_sheet_body_agrees" CHECK ((body ->> 'version')::int = edition AND body ->> 'state' = state::text
    AND body #>> '{sheet,unit}' = coalesce(unit_id, organization_id)),
  ADD CONSTRAINT "score_sheet_published_agrees" CHECK ((state = 'PUBLISHED') = (body ->> 'publishedOn' IS NOT NULL)),
  ADD CONSTRAINT "score_sheet_bounded" CHECK (length(body::text) <= 2000000);

ALTER TABLE "score_sheet" ADD CONSTRAINT "score_sheet_in_force_published" CHECK (NOT in_force OR state = 'PUBLISHED');

CREATE UNIQUE INDEX "score_sheet_one_latest" ON "score_sheet" (key) WHERE latest;
CREATE UNIQUE INDEX "score_sheet_one_in_force" ON "score_sheet" (key) WHERE in_force;

ALTER TABLE "score_ranking"
  ADD CONSTRAINT "score_ranking_number_positive" CHECK (number >= 1),
  ADD CONSTRAINT "score_ranking_units_positive" CHECK (units >= 1),
  ADD CONSTRAINT "score_ranking_published_on_form" CHECK (is_plain_day("published_on")),
  -- Whatever reaches the row: the digest is that of these very bytes.
  ADD CONSTRAINT "score_ranking_digest_agrees" CHECK (digest = 'sha-256:' || encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  ADD CONSTRAINT "score_ranking_bounded" CHECK (length(content) <= 50000000);

-- A file that is loaded again replaces the list of seasons of its group in one transaction: looked at where that ends.
ALTER TABLE "season_table" ALTER CONSTRAINT "season_table_season_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "score_sheet" ALTER CONSTRAINT "score_sheet_season_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "score_ranking" ALTER CONSTRAINT "score_ranking_season_id_fkey" DEFERRABLE INITIALLY DEFERRED;

-- Once a sheet is open, points are promised by this table: no other takes its place.
CREATE FUNCTION refuse_exchange_of_table() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM score_sheet WHERE season_id = OLD.season_id) THEN
    RAISE EXCEPTION 'season % has score sheets: its table stays, % refused', OLD.season_id, TG_OP
      USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "season_table_settled" BEFORE UPDATE OR DELETE ON "season_table" FOR EACH ROW EXECUTE FUNCTION refuse_exchange_of_table();

-- A season whose sheets are opened has adopted a table; a further edition follows a published one.
CREATE FUNCTION refuse_sheet_out_of_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM season_table WHERE season_id = NEW.season_id) THEN
    RAISE EXCEPTION 'season % has adopted no score table', NEW.season_id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.edition > 1 AND NOT EXISTS (
    SELECT FROM score_sheet WHERE key = NEW.key AND edition = NEW.edition - 1 AND state = 'PUBLISHED') THEN
    RAISE EXCEPTION 'edition % of score sheet % follows no published one', NEW.edition, NEW.key USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "score_sheet_in_turn" BEFORE INSERT ON "score_sheet" FOR EACH ROW EXECUTE FUNCTION refuse_sheet_out_of_turn();

-- What was published is frozen: all that may happen to it is that a later edition follows, and then stands in its place.
CREATE FUNCTION refuse_thaw_of_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'PUBLISHED' AND (to_jsonb(NEW) - 'latest' - 'in_force' <> to_jsonb(OLD) - 'latest' - 'in_force') THEN
    RAISE EXCEPTION 'score sheet % edition % is published: % refused', OLD.key, OLD.edition, TG_OP
      USING ERRCODE = 'restrict_violation', HINT = 'Correct it by a new edition.';
  END IF;
  IF NEW.id <> OLD.id OR NEW.season_id <> OLD.season_id THEN
    RAISE EXCEPTION 'score sheet % cannot become another', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "score_sheet_frozen" BEFORE UPDATE ON "score_sheet" FOR EACH ROW EXECUTE FUNCTION refuse_thaw_of_sheet();

-- Rankings of a season follow one another without gaps.
CREATE FUNCTION refuse_ranking_gap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number > 1 AND NOT EXISTS (
    SELECT FROM score_ranking WHERE season_id = NEW.season_id AND number = NEW.number - 1) THEN
    RAISE EXCEPTION 'ranking % of season % does not follow the one before it', NEW.number, NEW.season_id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "score_ranking_without_gap" BEFORE INSERT ON "score_ranking" FOR EACH ROW EXECUTE FUNCTION refuse_ranking_gap();
CREATE TRIGGER "score_sheet_kept" BEFORE DELETE ON "score_sheet" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "score_table_append_only" BEFORE UPDATE OR DELETE ON "score_table" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "score_ranking_append_only" BEFORE UPDATE OR DELETE ON "score_ranking" FOR EACH ROW EXECUTE FUNCTION refuse_change();
